<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Imports;

use Closure;
use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Import\Newcomer;
use OCA\InsNetzGegangen\Import\NewcomerStore;
use OCA\InsNetzGegangen\Service\Requests\Codewords;
use OCA\InsNetzGegangen\Service\Requests\CreateRequest;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;

/** Makes records of the lines of a table, in a transaction of the caller. */
class RecordMaker {
	public function __construct(
		private NewcomerStore $newcomers,
		private CreateRequest $requests,
		private Codewords $codewords,
	) {
	}

	/** @return Closure(Newcomer|RequestDraft): int gives the id of the record */
	public function begin(Actor $actor, TableLines $lines): Closure {
		$codeword = $lines->kind === ImportedRecords::REQUESTS ? $this->codewords->picker($actor->unit) : static fn (): string => '';
		return function (#[\SensitiveParameter] Newcomer|RequestDraft $becomes) use ($actor, $lines, $codeword): int {
			if ($becomes instanceof RequestDraft) {
				return $this->requests->import($actor, $becomes, $codeword())->getId();
			}
			$helper = $lines->isForm ? $this->newcomers->byForm($becomes, $actor->userId) : $this->newcomers->byPaper($becomes, $actor->userId);
			return $helper->getId();
		};
	}
}
