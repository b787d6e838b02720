<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Security;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Http\TooManyRequests;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IConfig;

/** Counts calls in a table, so that all worker processes count together. */
final class RateLimiter {
	public function __construct(
		private Connection $connection,
		private ITimeFactory $time,
		private IConfig $config,
	) {
	}

	/**
	 * @param int $period seconds
	 * @throws TooManyRequests
	 */
	public function register(string $who, int $limit, int $period): void {
		if (!$this->config->getSystemValueBool('ratelimit.protection.enabled', true)) {
			return;
		}
		$hash = hash('sha512', $who);
		$now = $this->time->getTime();
		$this->forgetBefore($now);
		$query = $this->connection->getQueryBuilder();
		$query->select($query->func()->count())->from('ratelimit_entries')->where($query->expr()->eq('hash', $query->createNamedParameter($hash)));
		$count = $query->executeQuery()->fetchOne();
		if (is_numeric($count) && (int)$count >= $limit) {
			throw new TooManyRequests('Rate limit exceeded');
		}
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('ratelimit_entries')
			->setValue('hash', $insert->createNamedParameter($hash))
			->setValue('delete_after', $insert->createNamedParameter($now + $period, IQueryBuilder::PARAM_INT))
			->executeStatement();
	}

	private function forgetBefore(int $now): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('ratelimit_entries')
			->where($delete->expr()->lte('delete_after', $delete->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}
}
