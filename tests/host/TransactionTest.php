<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use RuntimeException;

final class TransactionTest extends DatabaseCase {
	use TTransactional;

	private const WRITERS = 4;

	public function testTellsThatARowIsThereAlready(): void {
		$this->add('one', 1);
		try {
			$this->add('one', 2);
			self::fail('The unique index did not hold');
		} catch (Exception $e) {
			self::assertSame(Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION, $e->getReason());
		}
		self::assertSame(0, $this->db->insertIgnoreConflict('fix_things', ['name' => 'one', 'amount' => 3]));
		self::assertSame(1, $this->db->insertIgnoreConflict('fix_things', ['name' => 'two', 'amount' => 3]));
	}

	public function testMissingValueAndMissingTableHaveTheirReasons(): void {
		self::assertSame(Exception::REASON_NOT_NULL_CONSTRAINT_VIOLATION, $this->reasonOf('UPDATE `*PREFIX*fix_things` SET `name` = NULL', true));
		self::assertSame(Exception::REASON_DATABASE_OBJECT_NOT_FOUND, $this->reasonOf('SELECT * FROM `*PREFIX*nothing`', false));
	}

	public function testNothingStaysOfAnAbortedTransaction(): void {
		try {
			$this->atomic(function (): never {
				$this->add('gone', 1);
				throw new RuntimeException('stop');
			}, $this->db);
		} catch (RuntimeException) {
			self::assertFalse($this->db->inTransaction());
		}
		self::assertSame(0, $this->rows());
	}

	public function testInnerAbortSpoilsTheOuterTransaction(): void {
		$this->db->beginTransaction();
		$this->add('outer', 1);
		$this->db->beginTransaction();
		$this->db->rollBack();
		try {
			$this->db->commit();
			self::fail('The outer transaction was committed');
		} catch (Exception) {
			$this->db->rollBack();
		}
		self::assertSame(0, $this->rows());
	}

	public function testWritersAtTheSameTimeWaitForEachOther(): void {
		$this->add('counter', 0);
		$writers = [];
		for ($i = 0; $i < self::WRITERS; $i++) {
			$pipes = [];
			$writers[] = proc_open([PHP_BINARY, __DIR__ . '/writer.php', $this->environment->dataDir], [2 => ['file', 'php://stderr', 'w']], $pipes, null, getenv());
		}
		foreach ($writers as $writer) {
			self::assertIsResource($writer);
			self::assertSame(0, proc_close($writer));
		}
		self::assertEquals(self::WRITERS * 500, $this->db->executeQuery('SELECT `amount` FROM `*PREFIX*fix_things`')->fetchOne());
	}

	private function reasonOf(string $sql, bool $write): ?int {
		$this->add('thing', 1);
		try {
			$write ? $this->db->executeStatement($sql) : $this->db->executeQuery($sql);
		} catch (Exception $e) {
			return $e->getReason();
		} finally {
			$this->db->executeStatement('DELETE FROM `*PREFIX*fix_things`');
		}
		return null;
	}

	private function rows(): int {
		$query = $this->db->getQueryBuilder();
		$count = $query->select($query->func()->count())->from('fix_things')->executeQuery()->fetchOne();
		self::assertIsNumeric($count);
		return (int)$count;
	}
}
