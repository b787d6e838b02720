<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Settings;

use InsNetzGegangen\Host\Frame\Theme;
use InsNetzGegangen\Host\L10n\Factory;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\IConfig;
use OCP\IRequest;

final class PersonalSettingsController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private IConfig $config,
		private ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('POST', '/settings/personal/look', root: '')]
	#[NoAdminRequired]
	public function look(string $theme = '', string $language = '', string $back = '/'): RedirectResponse {
		if (in_array($theme, Theme::CHOICES, true)) {
			$this->config->setUserValue((string)$this->userId, 'theming', 'theme', $theme);
		}
		if (isset(Factory::LANGUAGES[$language])) {
			$this->config->setUserValue((string)$this->userId, 'core', 'lang', $language);
		}
		return new RedirectResponse(preg_match('#^/[^/\\\\]#', $back) === 1 ? $back : '/');
	}
}
