<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Db\Transaction;

/** Makes helpers of the answers to a form. All that can be created is created in one transaction, or nothing. */
class HelperImport {
	public function __construct(
		private RowJudge $judge,
		private NewcomerStore $store,
		private Transaction $transaction,
	) {
	}

	/**
	 * @return list<RowResult> in the order of the file
	 * @throws ImportFault when the map does not belong to the file
	 */
	public function run(FormsCsv $file, ImportMap $map, bool $dryRun): array {
		$missing = array_diff(array_map(strval(...), array_keys($map->questions)), $file->questions);
		if ($missing !== []) {
			throw new ImportFault('These questions of the map are not in the file: ' . implode(' | ', $missing));
		}
		return $dryRun ? $this->judged($file, $map) : $this->transaction->againWhenTaken(function () use ($file, $map): array {
			$results = $this->judged($file, $map);
			$this->transaction->run(fn () => $this->make($results));
			return $results;
		});
	}

	/** @return list<RowResult> */
	private function judged(FormsCsv $file, ImportMap $map): array {
		$results = [];
		$seen = [];
		foreach ($file->rows as $number => $row) {
			$results[] = $this->judge->judge(ImportedRecords::HELPERS, $map, $number, $row, $seen);
		}
		return $results;
	}

	/** @param list<RowResult> $results */
	private function make(array $results): void {
		foreach ($results as $result) {
			if ($result->becomes instanceof Newcomer) {
				$this->store->byForm($result->becomes);
			}
		}
	}
}
