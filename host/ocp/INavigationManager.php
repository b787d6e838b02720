<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface INavigationManager {
	public const TYPE_APPS = 'link';
	public const TYPE_SETTINGS = 'settings';
	public const TYPE_GUEST = 'guest';

	/**
	 * @param NavigationEntry|callable():NavigationEntry $entry
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

	/** @return array<mixed> */
	public function getAll(string $type = self::TYPE_APPS): array;

	public function setUnreadCounter(string $id, int $unreadCounter): void;
}
