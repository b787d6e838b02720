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

/** People must be able to read what happens to their data before they send any (GDPR Art. 13). */
class PrivacyCheck implements ISetupCheck {
	public function __construct(
		private Settings $settings,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: privacy notice');
	}

	public function run(): SetupResult {
		return $this->settings->text('privacyUrl') === ''
			? SetupResult::warning($this->l10n->t('No address of the privacy notice is set. The settings of the app hold a notice that can be used.'))
			: SetupResult::success();
	}
}
