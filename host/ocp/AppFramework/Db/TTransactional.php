<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use InsNetzGegangen\Host\Database\DatabaseException;
use OCP\IDBConnection;
use Throwable;

trait TTransactional {
	/**
	 * @template T
	 * @param callable(): T $fn
	 * @return T
	 * @throws Throwable whatever $fn throws; nothing is stored then
	 */
	protected function atomic(callable $fn, IDBConnection $db) {
		$db->beginTransaction();
		try {
			$value = $fn();
			$db->commit();
		} catch (Throwable $e) {
			$db->rollBack();
			throw $e;
		}
		return $value;
	}

	/**
	 * @template T
	 * @param callable(): T $fn
	 * @return T
	 * @throws Throwable
	 */
	protected function atomicRetry(callable $fn, IDBConnection $db, int $maxRetries = 3): mixed {
		for ($left = $maxRetries - 1; ; $left--) {
			try {
				return $this->atomic($fn, $db);
			} catch (DatabaseException $e) {
				if ($left <= 0 || !$e->isRetryable()) {
					throw $e;
				}
			}
		}
	}
}
