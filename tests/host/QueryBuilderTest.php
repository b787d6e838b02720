<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use OCP\DB\QueryBuilder\IQueryBuilder;
use PDO;

final class QueryBuilderTest extends DatabaseCase {
	protected function setUp(): void {
		parent::setUp();
		foreach (['apple' => 3, 'Äpfel' => 5, 'pear' => 8, '100% juice' => 1] as $name => $amount) {
			$this->add($name, $amount, $amount > 4);
		}
	}

	public function testComparesCountsAndSorts(): void {
		$query = $this->select('name', 'amount');
		$query->where($query->expr()->gte('amount', $query->createNamedParameter(3, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->neq('name', $query->createNamedParameter('pear')))
			->orderBy('amount', 'DESC');
		self::assertSame([['name' => 'Äpfel', 'amount' => 5], ['name' => 'apple', 'amount' => 3]], $query->executeQuery()->fetchAll());
		$count = $this->db->getQueryBuilder();
		$count->selectAlias($count->func()->count('id'), 'n')->selectAlias($count->func()->max('amount'), 'most')->from('fix_things');
		self::assertEquals(['n' => 4, 'most' => 8], $count->executeQuery()->fetch());
	}

	public function testListsOfValuesAndBooleans(): void {
		$query = $this->select('name')->orderBy('name');
		$query->where($query->expr()->in('amount', $query->createNamedParameter([1, 8], IQueryBuilder::PARAM_INT_ARRAY)));
		self::assertSame(['100% juice', 'pear'], $query->executeQuery()->fetchAll(PDO::FETCH_COLUMN));
		$done = $this->select('amount')->orderBy('amount');
		$done->where($done->expr()->eq('done', $done->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)));
		self::assertSame([5, 8], $done->executeQuery()->fetchAll(PDO::FETCH_COLUMN));
	}

	public function testLikeEscapesWhatPeopleTyped(): void {
		$query = $this->select('name');
		$query->where($query->expr()->iLike('name', $query->createNamedParameter('%' . $this->db->escapeLikeParameter('0% J') . '%')));
		self::assertSame(['100% juice'], $query->executeQuery()->fetchAll(PDO::FETCH_COLUMN));
		$none = $this->select('name');
		$none->where($none->expr()->like('name', $none->createNamedParameter($this->db->escapeLikeParameter('%'))));
		self::assertSame([], $none->executeQuery()->fetchAll());
	}

	public function testNestedConditionsJoinsAndGroups(): void {
		$query = $this->db->getQueryBuilder();
		$query->select('a.name')->selectAlias($query->func()->sum('b.amount'), 'total')->from('fix_things', 'a')
			->innerJoin('a', 'fix_things', 'b', $query->expr()->eq('a.id', 'b.id'))
			->where($query->expr()->orX(
				$query->expr()->andX($query->expr()->gt('a.amount', $query->createNamedParameter(4, IQueryBuilder::PARAM_INT)), $query->expr()->isNull('a.made_at')),
				$query->expr()->eq('a.name', $query->createNamedParameter('apple')),
			))
			->groupBy('a.name')->orderBy('total')->setMaxResults(2);
		self::assertSame(['apple', 'Äpfel'], $query->executeQuery()->fetchAll(PDO::FETCH_COLUMN));
	}

	public function testUpdateAndDeleteTellHowManyRows(): void {
		$update = $this->db->getQueryBuilder();
		$update->update('fix_things')->set('amount', $update->func()->add('amount', $update->createNamedParameter(10, IQueryBuilder::PARAM_INT)))
			->where($update->expr()->lt('amount', $update->createNamedParameter(5, IQueryBuilder::PARAM_INT)));
		self::assertSame(2, $update->executeStatement());
		$delete = $this->db->getQueryBuilder();
		$delete->delete('fix_things')->where($delete->expr()->gt('amount', $delete->createNamedParameter(9, IQueryBuilder::PARAM_INT)));
		self::assertSame(2, $delete->executeStatement());
	}

	public function testNamesAreNeverReadAsSql(): void {
		$query = $this->select('name');
		$quote = $this->db->quoteName('x')[0];
		self::assertSame($quote . 'name; DROP' . $quote, $query->getColumnName('name; DROP'));
		self::assertStringContainsString($quote . $quote, $query->getColumnName('name' . $quote . ' OR 1=1'));
	}

	private function select(string ...$columns): IQueryBuilder {
		return $this->db->getQueryBuilder()->select(...$columns)->from('fix_things');
	}
}
