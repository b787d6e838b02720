<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Document;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Adds versions of texts, one behind the other: nothing is ever written over. */
class Versions {
	public const DRAFT = 'draft';
	public const PUBLISHED = 'published';
	public const TAKEN_BACK = 'taken_back';

	public function __construct(
		private DocumentMapper $documents,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @param int $based number of the version the editor has seen last, 0 for none
	 * @param array<array-key, mixed> $content
	 * @return bool false when somebody else was quicker: then nothing is written
	 */
	public function add(Actor $actor, string $kind, string $key, int $based, string $act, array $content): bool {
		try {
			$this->transaction->run(fn () => $this->append($actor, $kind, $key, $based, $act, $content));
			return true;
		} catch (Conflict) {
			return false;
		}
	}

	/**
	 * In a transaction of the caller, which must be taken back when this is refused.
	 *
	 * @param int $based number of the version the caller has seen last, 0 for none
	 * @param array<array-key, mixed> $content
	 * @throws Conflict when somebody else was quicker
	 */
	public function append(Actor $actor, string $kind, string $key, int $based, string $act, array $content): void {
		$document = new Document();
		$document->setUnit($actor->unit);
		$document->setKind($kind);
		$document->setDocKey($key);
		$document->setVersion($based + 1);
		$document->setAct($act);
		$document->setHead(true);
		$document->setLive($act === self::PUBLISHED);
		$document->setBody(json_encode($content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		$document->setAuthor($actor->userId);
		$document->setCreatedAt($this->clock->now());
		if (!$this->documents->append($document)) {
			throw new Conflict(Reason::State);
		}
		$this->events->record($actor->unit, $actor->userId, $act, $kind, $document->getId());
	}
}
