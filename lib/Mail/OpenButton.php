<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IL10N;
use OCP\IURLGenerator;

/** The button of a mail leads only where its reader gets in: without an account to what everybody may read, or there is none. */
class OpenButton {
	public function __construct(
		private Settings $settings,
		private IURLGenerator $urls,
	) {
	}

	/**
	 * @param string $text of the button for people with an account
	 * @param string|null $path of the page in the app; null for people without account
	 * @return array{string, string} text and address; both empty when there is nothing to open
	 */
	public function of(IL10N $l, string $text, ?string $path): array {
		if ($path !== null) {
			return [$text, $this->urls->linkToRouteAbsolute(Application::APP_ID . '.page.index') . $path];
		}
		return $this->settings->bool('publicHandbook')
			? [$l->t('Read the handbook'), $this->urls->linkToRouteAbsolute(Application::APP_ID . '.public.index')]
			: ['', ''];
	}
}
