<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Answer;
use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Db\Appeal;
use OCA\InsNetzGegangen\Db\AppealMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;

/** What a member answers behind the link. Who answers again replaces the first answer. */
class MyAnswer {
	public function __construct(
		private AppealMapper $appeals,
		private AnswerMapper $answers,
		private AppealTexts $texts,
		private Region $region,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @return array{title: string, text: string, open: bool, answer: string|null}
	 * @throws NotFound also while it is only a draft
	 */
	public function show(Actor $actor, string $code): array {
		$appeal = $this->find($actor, $code);
		return [
			'title' => $appeal->getTitle(), 'text' => $appeal->getText() ?? '', 'open' => $this->isOpen($appeal),
			'answer' => $this->answers->ofUser($appeal->getId(), $actor->userId)?->getAnswer(),
		];
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function give(Actor $actor, string $code, Fields $fields): void {
		$appeal = $this->find($actor, $code);
		$kind = $fields->choice('answer', Responses::KINDS, true);
		$district = $fields->choice('district', $this->region->districtIds());
		$askAgainOn = $fields->day('askAgainOn', $kind === 'later', $this->clock->today());
		$list = $fields->choice('list', $this->texts->lists());
		$fields->end();
		if (!$this->isOpen($appeal)) {
			throw new Conflict(Reason::State);
		}
		$this->transaction->run(function () use ($actor, $appeal, $kind, $district, $askAgainOn, $list): void {
			$answer = $this->answers->ofUser($appeal->getId(), $actor->userId) ?? $this->fresh($actor, $appeal);
			$answer->setAnswer($kind);
			$answer->setDistrict($district ?? $answer->getDistrict());
			$answer->setList($list ?? $answer->getList());
			$answer->setAskAgainOn($kind === 'later' ? $askAgainOn : null);
			$this->answers->update($answer);
		});
	}

	private function fresh(Actor $actor, Appeal $appeal): Answer {
		$answer = new Answer();
		$answer->setUnit($actor->unit);
		$answer->setAppealId($appeal->getId());
		$answer->setUserId($actor->userId);
		$answer->setAnswer('no');
		$answer->setVia('app');
		$answer->setCreatedAt($this->clock->now());
		return $this->answers->insert($answer);
	}

	private function isOpen(Appeal $appeal): bool {
		return $appeal->getState() === 'open' && ($appeal->getClosesOn() === null || $appeal->getClosesOn() >= $this->clock->today());
	}

	/** @throws NotFound */
	private function find(Actor $actor, string $code): Appeal {
		$appeal = $this->appeals->ofCode($code, $actor->unit);
		return $appeal->getState() === 'draft' ? throw new NotFound() : $appeal;
	}
}
