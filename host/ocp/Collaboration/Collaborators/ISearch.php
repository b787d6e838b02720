<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Collaborators;

interface ISearch {
	/**
	 * @param string $search
	 * @param array<int> $shareTypes
	 * @param bool $lookup
	 * @param int $limit
	 * @param int $offset
	 * @return array{array<string, mixed>, bool}
	 */
	public function search($search, array $shareTypes, $lookup, $limit, $offset);

	/**
	 * @param array<string, string> $pluginInfo
	 * @return void
	 */
	public function registerPlugin(array $pluginInfo);
}
