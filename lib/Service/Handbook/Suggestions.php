<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HandbookAccess;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Suggestion;
use OCA\InsNetzGegangen\Db\SuggestionMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Assignments\Assignments;
use OCA\InsNetzGegangen\Service\Clock;

/** One sentence from practice for a page, given by the helper at the end of a task. Sealed: it may name somebody all the same. */
class Suggestions {
	private const MAX_TEXT = 300;

	public function __construct(
		private HandbookAccess $access,
		private Assignments $assignments,
		private SuggestionMapper $suggestions,
		private Library $library,
		private Sealer $sealer,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|InvalidInput */
	public function give(Actor $actor, int $assignmentId, Fields $fields): void {
		$this->assignments->requireOwn($actor, $assignmentId);
		$page = $fields->choice('page', array_map(strval(...), array_keys($this->library->raw($actor->unit))), true);
		$text = $fields->text('text', self::MAX_TEXT, true);
		$fields->end();
		$this->transaction->run(function () use ($actor, $page, $text): void {
			$suggestion = new Suggestion();
			$suggestion->setUnit($actor->unit);
			$suggestion->setPageId($page);
			$suggestion->setCreatedAt($this->clock->now());
			$suggestion = $this->suggestions->insert($suggestion);
			$suggestion->setSealed($this->sealer->seal(SuggestionMapper::TABLE, $suggestion->getId(), ['text' => $text]));
			$this->suggestions->update($suggestion);
		});
	}

	/**
	 * @return list<array{id: int, page: string, text: string|null, at: string}> newest first
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $limit, ?int $beforeId): array {
		$this->access->requireEditor($actor);
		return array_map(function (Suggestion $suggestion): array {
			$text = $this->sealer->open(SuggestionMapper::TABLE, $suggestion->getId(), $suggestion->getSealed())['text'] ?? null;
			return ['id' => $suggestion->getId(), 'page' => $suggestion->getPageId(), 'text' => is_string($text) ? $text : null, 'at' => Clock::iso($suggestion->getCreatedAt())];
		}, $this->suggestions->list($actor->unit, $limit, $beforeId));
	}

	/**
	 * Taken up or not: either way it is done.
	 *
	 * @throws NotFound
	 */
	public function finish(Actor $actor, int $suggestionId): void {
		$this->access->requireEditor($actor);
		if ($this->suggestions->deleteOne($actor->unit, $suggestionId) === 0) {
			throw new NotFound();
		}
	}
}
