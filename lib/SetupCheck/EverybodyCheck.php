<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCP\App\IAppManager;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** A mistyped group name enables an app for everybody without a word. */
class EverybodyCheck implements ISetupCheck {
	public function __construct(
		private IAppManager $apps,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: who can open it');
	}

	public function run(): SetupResult {
		return $this->apps->getAppRestriction(Application::APP_ID) === []
			? SetupResult::info($this->l10n->t('Everybody on this server can open the help desk. If only some people should, enable it for groups.'))
			: SetupResult::success();
	}
}
