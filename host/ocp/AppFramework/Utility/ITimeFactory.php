<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Utility;

use Psr\Clock\ClockInterface;

interface ITimeFactory extends ClockInterface {
	public function getTime(): int;

	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime;

	public function withTimeZone(\DateTimeZone $timezone): static;

	/** @throws \Exception */
	public function getTimeZone(?string $timezone = null): \DateTimeZone;
}
