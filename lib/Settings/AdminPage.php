<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Settings;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Myself;
use OCA\InsNetzGegangen\Service\Wordings;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\Settings\ISettings;
use OCP\Util;

/** The page for administrators; it reads and writes over the same HTTP interface as everything else. */
class AdminPage implements ISettings {
	public function __construct(
		private IInitialState $state,
		private Myself $myself,
		private Wordings $wordings,
	) {
	}

	public function getForm(): TemplateResponse {
		$this->state->provideInitialState('bootstrap', ['me' => $this->myself->describe(), 'vocabulary' => $this->wordings->all()]);
		Util::addScript(Application::APP_ID, Application::APP_ID . '-admin');
		Util::addStyle(Application::APP_ID, Application::APP_ID . '-admin');
		return new TemplateResponse(Application::APP_ID, 'admin', [], TemplateResponse::RENDER_AS_BLANK);
	}

	public function getSection(): string {
		return Application::APP_ID;
	}

	public function getPriority(): int {
		return 10;
	}
}
