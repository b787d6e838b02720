<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;
use OCP\IL10N;

/** Makes helpers of the answers to a form. All that can be created is created in one transaction, or nothing. */
class HelperImport {
	/** Wording of a form is not ours; this stands in its place in the consents. */
	private const WORDING = 'form';

	public function __construct(
		private RowCheck $check,
		private HelperMapper $helpers,
		private SealedPerson $sealed,
		private ConsentMapper $consents,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
		private IL10N $l10n,
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
		$results = [];
		$newcomers = [];
		foreach ($file->rows as $number => $row) {
			$results[] = $this->decide($map, $number, $row, $newcomers);
		}
		if (!$dryRun && $newcomers !== []) {
			$this->transaction->run(function () use ($newcomers): void {
				foreach ($newcomers as $newcomer) {
					$this->store($newcomer);
				}
			});
		}
		return $results;
	}

	/**
	 * @param array{account: string, name: string, at: string, answers: array<string, string>} $row
	 * @param array<string, Newcomer> $newcomers by who they are; what can be created is added
	 */
	private function decide(ImportMap $map, int $number, array $row, array &$newcomers): RowResult {
		try {
			$newcomer = $this->check->check($map, $row);
		} catch (InvalidInput $fault) {
			$field = (string)preg_replace('/^person\./', '', $fault->field);
			return new RowResult($number, $this->isAnswered($map, $row, $field) ? RowResult::UNCLEAR : RowResult::REFUSED, $field . ': ' . $fault->data($this->l10n)['message']);
		}
		$who = $newcomer->helper->getUserId() ?? $newcomer->person['phone'] ?? $newcomer->person['email'] ?? '';
		if (isset($newcomers[$who])) {
			return new RowResult($number, RowResult::REFUSED, $this->l10n->t('The same person stands in a row before.'));
		}
		$newcomers[$who] = $newcomer;
		return new RowResult($number, RowResult::CREATED);
	}

	/**
	 * What was answered but is not understood has to be looked at; what was never told cannot be guessed.
	 *
	 * @param array{account: string, name: string, at: string, answers: array<string, string>} $row
	 */
	private function isAnswered(ImportMap $map, array $row, string $field): bool {
		foreach ($map->questions as $question => $target) {
			if ($target['field'] === explode('.', $field)[0] && ($row['answers'][$question] ?? '') !== '') {
				return true;
			}
		}
		return $field === 'at';
	}

	private function store(#[\SensitiveParameter] Newcomer $newcomer): void {
		$now = $this->clock->now();
		$helper = clone $newcomer->helper;
		$helper->setCreatedAt($now);
		$helper->setUpdatedAt($now);
		$helper = $this->helpers->insert($helper);
		$this->sealed->put($helper, $newcomer->person);
		$this->helpers->update($helper);
		$this->consents->record($helper->getUnit(), 'helper', $helper->getId(), 'contact', self::WORDING, 'self', null, $newcomer->saidAt);
		$this->events->record($helper->getUnit(), null, 'imported', 'helper', $helper->getId());
	}
}
