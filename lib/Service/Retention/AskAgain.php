<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Clock;

/** „Not now, ask me in …“: on that day the bell asks once, and then nobody knows any more who said so. */
class AskAgain implements RetentionRule {
	public function __construct(
		private AnswerMapper $answers,
		private Notifications $notifications,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$due = $this->answers->toAskAgain($this->clock->today());
		foreach ($dryRun ? [] : $due as $answer) {
			if ($answer->getUserId() !== null) {
				$this->notifications->send($answer->getUserId(), Notifications::ASK_AGAIN, 'appeal', (string)$answer->getAppealId());
			}
			$answer->setUserId(null);
			$answer->setAskAgainOn(null);
			$this->answers->update($answer);
		}
		return count($due);
	}
}
