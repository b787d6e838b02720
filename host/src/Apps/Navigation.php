<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Apps;

use OCP\INavigationManager;

/** Which app is open. The menu has one entry only, so nothing can be added to it here. */
final class Navigation implements INavigationManager {
	private string $active = '';

	public function add($entry): void {
	}

	public function setActiveEntry($appId): void {
		$this->active = $appId;
	}

	public function getActiveEntry() {
		return $this->active;
	}
}
