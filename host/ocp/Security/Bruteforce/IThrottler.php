<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\Bruteforce;

interface IThrottler {
	/** @param array<mixed> $metadata */
	public function registerAttempt(string $action, string $ip, array $metadata = []): void;

	public function isBypassListed(string $ip): bool;

	public function getAttempts(string $ip, string $action = '', float $maxAgeHours = 12): int;

	public function getDelay(string $ip, string $action = ''): int;

	/** @param array<mixed> $metadata */
	public function resetDelay(string $ip, string $action, array $metadata): void;

	public function sleepDelay(string $ip, string $action = ''): int;

	/** @throws MaxDelayReached */
	public function sleepDelayOrThrowOnMax(string $ip, string $action = ''): int;
}
