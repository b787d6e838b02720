<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\Service\Clock;
use OCP\IAppConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Deadlines, reminders and deletion clocks need background jobs that really run. */
class CronCheck implements ISetupCheck {
	private const LATE = 60 * 60;

	public function __construct(
		private IAppConfig $config,
		private IL10N $l10n,
		private Clock $clock,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: background jobs');
	}

	public function run(): SetupResult {
		if ($this->config->getValueString('core', 'backgroundjobs_mode', 'ajax') !== 'cron') {
			return SetupResult::warning($this->l10n->t('Mails, reminders and deletions are late unless background jobs run by cron.'));
		}
		if ($this->clock->now() - $this->config->getValueInt('core', 'lastcron') > self::LATE) {
			return SetupResult::warning($this->l10n->t('Background jobs have not run for more than an hour.'));
		}
		return SetupResult::success();
	}
}
