<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
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
		if ($never !== [] && self::rest($this->helpers->ofUser($actor->userId), $never) === []) {
			throw new InvalidInput('dropTopics', 'These are all topics of the offer. Please change the offer itself.');
		}
		$answered = $this->answers->decline($actor, $askId, $why);
		if ($never !== []) {
			$this->drop($this->helpers->ofUser($actor->userId), array_values(array_intersect($never, $answered->request->getTopics() ?? [])));
		}
		return $answered;
	}

	/**
	 * By the link of a mail: whoever calls this has checked the token.
	 *
	 * @param string|null $why one of AnswerAsk::REASONS
	 * @param bool $never the topics of the request leave the offer
	 * @throws NotFound|Conflict
	 */
	public function byMail(Ask $ask, ?string $why, bool $never): AnsweredAsk {
		$answered = $this->answers->byMail($ask->getId(), false, $why);
		$topics = $answered->request->getTopics() ?? [];
		$helper = $this->helperOf($ask);
		if ($never && self::rest($helper, $topics) !== []) {
			$this->drop($helper, $topics);
		}
		return $answered;
	}

	/** Whether the topics of a request can leave the offer of the asked helper: something must be left of it. */
	public function canDrop(Ask $ask, Request $request): bool {
		$helper = $this->helperOf($ask);
		$topics = $request->getTopics() ?? [];
		return array_intersect_key($helper?->getTopics() ?? [], array_flip($topics)) !== [] && self::rest($helper, $topics) !== [];
	}

	private function helperOf(Ask $ask): ?Helper {
		return $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? null;
	}

	/** @param list<string> $topics */
	private function drop(?Helper $helper, array $topics): void {
		if ($helper === null || array_intersect_key($helper->getTopics() ?? [], array_flip($topics)) === []) {
			return;
		}
		$helper->setTopics(self::rest($helper, $topics));
		$helper->setUpdatedAt($this->clock->now());
		$this->helpers->update($helper);
		$this->events->record($helper->getUnit(), $helper->getUserId(), 'changed', 'helper', $helper->getId(), 'never_topic');
	}

	/**
	 * @param list<string> $topics
	 * @return array<string, int> what is left of the offer
	 */
	private static function rest(?Helper $helper, array $topics): array {
		return array_diff_key($helper?->getTopics() ?? [], array_flip($topics));
	}
}
