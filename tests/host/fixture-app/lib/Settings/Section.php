<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Settings;

use OCP\Settings\IIconSection;

final class Section implements IIconSection {
	public function getID(): string {
		return 'fixture';
	}

	public function getName(): string {
		return 'Fixture';
	}

	public function getPriority(): int {
		return 10;
	}

	public function getIcon(): string {
		return '/apps/fixture/img/app.svg';
	}
}
