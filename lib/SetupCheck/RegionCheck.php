<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Regions;
use OCP\IAppConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** A mistyped name of a package is not taken, and the districts of another Landesverband are shown. */
class RegionCheck implements ISetupCheck {
	public function __construct(
		private IAppConfig $config,
		private Region $region,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: region');
	}

	public function run(): SetupResult {
		$chosen = $this->config->getValueString(Application::APP_ID, Application::REGION);
		return $chosen === '' || Regions::exists($chosen)
			? SetupResult::success($this->region->name())
			: SetupResult::warning($this->l10n->t('There is no package “%1$s”. The one of %2$s is used.', [$chosen, $this->region->name()]));
	}
}
