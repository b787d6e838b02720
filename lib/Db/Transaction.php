<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\IDBConnection;

/** Runs work in one transaction and tries again when the database chose it as the victim of a deadlock. */
class Transaction {
	use TTransactional;

	private const TRIES = 5;

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * The work may run more than once: it must read everything it decides on inside, and must write first
	 * (SQLite cannot turn a reading transaction into a writing one while others write).
	 * Inside another one it is a part of that and runs once: a victim has lost all of it, so whoever began tries again.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function run(callable $work): mixed {
		return $this->db->inTransaction() ? $this->atomic($work, $this->db) : $this->atomicRetry($work, $this->db, self::TRIES);
	}

	/**
	 * Runs work that makes what is not there yet. When somebody else has made the same in between, which a unique index
	 * refuses, it runs again and finds it. Whatever it writes, it writes in a transaction of its own.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function againWhenTaken(callable $work): mixed {
		for ($left = self::TRIES; ; $left--) {
			try {
				return $work();
			} catch (Exception $fault) {
				if ($left <= 1 || $fault->getReason() !== Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION || $this->db->inTransaction()) {
					throw $fault;
				}
			}
		}
	}
}
