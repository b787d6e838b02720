<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Security;

use InsNetzGegangen\Host\Database\Connection;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\Bruteforce\MaxDelayReached;

/** Like the real one, except that it never sleeps: it lets through or refuses. */
final class Throttler implements IThrottler {
	private const MAX = 10;
	private const WINDOW_HOURS = 0.5;

	public function __construct(
		private Connection $connection,
		private ITimeFactory $time,
	) {
	}

	public function registerAttempt(string $action, string $ip, array $metadata = []): void {
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('bruteforce_attempts')
			->setValue('action', $insert->createNamedParameter($action))
			->setValue('ip', $insert->createNamedParameter($ip))
			->setValue('occurred', $insert->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT))
			->executeStatement();
	}

	public function isBypassListed(string $ip): bool {
		return false;
	}

	public function getAttempts(string $ip, string $action = '', float $maxAgeHours = 12): int {
		$since = $this->time->getTime() - (int)($maxAgeHours * 3600);
		$query = $this->connection->getQueryBuilder();
		$query->select($query->func()->count())->from('bruteforce_attempts')
			->where($query->expr()->eq('ip', $query->createNamedParameter($ip)))
			->andWhere($query->expr()->gt('occurred', $query->createNamedParameter($since, IQueryBuilder::PARAM_INT)));
		if ($action !== '') {
			$query->andWhere($query->expr()->eq('action', $query->createNamedParameter($action)));
		}
		$count = $query->executeQuery()->fetchOne();
		return is_numeric($count) ? (int)$count : 0;
	}

	public function getDelay(string $ip, string $action = ''): int {
		return 0;
	}

	public function resetDelay(string $ip, string $action, array $metadata): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('bruteforce_attempts')
			->where($delete->expr()->eq('ip', $delete->createNamedParameter($ip)))
			->andWhere($delete->expr()->eq('action', $delete->createNamedParameter($action)))
			->executeStatement();
	}

	public function sleepDelay(string $ip, string $action = ''): int {
		return 0;
	}

	/** @throws MaxDelayReached */
	public function sleepDelayOrThrowOnMax(string $ip, string $action = ''): int {
		if ($this->getAttempts($ip, $action, self::WINDOW_HOURS) > self::MAX) {
			throw new MaxDelayReached('Reached maximum delay');
		}
		return 0;
	}
}
