<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** A no of the asked helper; with "never this topic" the topic leaves the offer, if the helper wants it so. */
class Decline {
	public function __construct(
		private AnswerAsk $answers,
		private HelperMapper $helpers,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @param string|null $why one of AnswerAsk::REASONS
	 * @param list<string> $never topics to be asked about no more
	 * @throws NotFound|InvalidInput|Conflict
	 */
	public function decline(Actor $actor, int $askId, ?string $why, array $never): AnsweredAsk {
		if ($never !== [] && $why !== 'never_topic') {
			throw new InvalidInput('dropTopics', 'Topics leave the offer only with the answer "never this topic".');
		}
		if ($never !== [] && $this->rest($actor, $never) === []) {
			throw new InvalidInput('dropTopics', 'These are all topics of the offer. Please change the offer itself.');
		}
		$answered = $this->answers->decline($actor, $askId, $why);
		if ($never !== []) {
			$this->drop($actor, array_values(array_intersect($never, $answered->request->getTopics() ?? [])));
		}
		return $answered;
	}

	/** @param list<string> $topics */
	private function drop(Actor $actor, array $topics): void {
		$helper = $this->helpers->ofUser($actor->userId);
		if ($helper === null || array_intersect_key($helper->getTopics() ?? [], array_flip($topics)) === []) {
			return;
		}
		$helper->setTopics($this->rest($actor, $topics));
		$helper->setUpdatedAt($this->clock->now());
		$this->helpers->update($helper);
		$this->events->record($helper->getUnit(), $actor->userId, 'changed', 'helper', $helper->getId(), 'never_topic');
	}

	/**
	 * @param list<string> $topics
	 * @return array<string, int> what is left of the offer
	 */
	private function rest(Actor $actor, array $topics): array {
		return array_diff_key($this->helpers->ofUser($actor->userId)?->getTopics() ?? [], array_flip($topics));
	}
}
