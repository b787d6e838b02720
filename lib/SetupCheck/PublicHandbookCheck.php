<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\Service\Settings;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Asks until somebody has decided whether the handbook is for everybody: the decision wants it published, and it helps before somebody has an account. */
class PublicHandbookCheck implements ISetupCheck {
	public function __construct(
		private Settings $settings,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: public handbook');
	}

	public function run(): SetupResult {
		return $this->settings->bool('publicHandbook') || $this->settings->bool('publicHandbookDecided')
			? SetupResult::success()
			: SetupResult::info($this->l10n->t('The handbook can be read with an account only. It is recommended to open it for everybody: see the settings of the app.'));
	}
}
