<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

use OCP\IUser;

interface IProvider {
	public function getId(): string;

	public function getName(): string;

	/** @param array<string, mixed> $routeParameters */
	public function getOrder(string $route, array $routeParameters): ?int;

	public function search(IUser $user, ISearchQuery $query): SearchResult;
}
