<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface INavigationManager {
	/**
	 * @param array<string, mixed>|callable(): array<string, mixed> $entry
	 * @return void
	 */
	public function add($entry);

	/**
	 * @param string $appId
	 * @return void
	 */
	public function setActiveEntry($appId);

	/** @return string */
	public function getActiveEntry();
}
