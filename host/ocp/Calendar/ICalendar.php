<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

interface ICalendar {
	public function getKey(): string;

	public function getUri(): string;

	public function getDisplayName(): ?string;

	public function getDisplayColor(): ?string;

	/**
	 * @param array<mixed> $searchProperties
	 * @param array<mixed> $options
	 * @return array<mixed>
	 */
	public function search(string $pattern, array $searchProperties = [], array $options = [], ?int $limit = null, ?int $offset = null): array;

	public function getPermissions(): int;

	public function isDeleted(): bool;
}
