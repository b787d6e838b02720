<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\Expired;
use OCA\InsNetzGegangen\Db\ImportMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Imports\UndoImport;
use OCA\InsNetzGegangen\Service\Settings;

/** What is only a trace: old events, links that cannot be used any more, calls half typed, old reports, messages to lists and sentences for the handbook, what imports have made, mails that have left. */
class Leftovers implements RetentionRule {
	public const MAIL_DAYS = 30;
	public const BARRIER_DAYS = 365;
	public const SUGGESTION_DAYS = 365;
	public const REPORT_DAYS = 365;
	public const MESSAGE_DAYS = 365;
	public const DRAFT_DAYS = 1;
	/** So long the page behind a used link can still say what was answered. */
	public const USED_LINK_DAYS = 14;

	public function __construct(
		private Expired $expired,
		private ImportMapper $imports,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$now = $this->clock->now();
		return $this->expired->events($this->clock->monthsAgo($this->settings->int('eventMonths')), !$dryRun)
			+ $this->expired->tokens($now, !$dryRun)
			+ $this->expired->usedTokens($now - self::USED_LINK_DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->drafts($now - self::DRAFT_DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->reports($now - self::REPORT_DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->barriers($now - self::BARRIER_DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->messages($now - self::MESSAGE_DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->suggestions($now - self::SUGGESTION_DAYS * Clock::DAY, !$dryRun)
			+ $this->imports->olderThan($now - UndoImport::DAYS * Clock::DAY, !$dryRun)
			+ $this->expired->mails($now - self::MAIL_DAYS * Clock::DAY, !$dryRun);
	}
}
