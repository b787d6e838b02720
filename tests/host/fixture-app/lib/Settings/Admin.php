<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Settings;

use OCP\AppFramework\Http\TemplateResponse;
use OCP\Settings\ISettings;

final class Admin implements ISettings {
	public function getForm(): TemplateResponse {
		return new TemplateResponse('fixture', 'admin');
	}

	public function getSection(): string {
		return 'fixture';
	}

	public function getPriority(): int {
		return 10;
	}
}
