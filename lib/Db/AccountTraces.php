<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Where account names of people who worked on something stand. They are taken out when the account's data goes,
 * also because some of them give rights that a new account of the same name must not inherit.
 */
class AccountTraces {
	private const COLUMNS = [
		'ing_requests' => ['intake_by'],
		'ing_helpers' => ['entered_by'],
		'ing_asks' => ['asked_by', 'confirmed_by'],
		'ing_consents' => ['recorded_by'],
		'ing_roles' => ['appointed_by'],
		'ing_documents' => ['author'],
		'ing_decisions' => ['decided_by'],
		'ing_sessions' => ['created_by'],
		'ing_seats' => ['entered_by'],
		'ing_imports' => ['user_id'],
		'ing_messages' => ['user_id'],
		// What was reported may concern the safety of others, so only the name goes.
		'ing_reports' => ['user_id'],
	];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function forget(string $userId): void {
		$this->forgetEvents($userId)->executeStatement();
		foreach (self::COLUMNS as $table => $columns) {
			foreach ($columns as $column) {
				$this->replace($table, $column, $userId, null);
			}
		}
		// This column may not be empty of a value.
		$this->replace('ing_contacts', 'actor', $userId, '');
	}

	/**
	 * Only in the history of some records: what was asked for must not be found again by who asked.
	 *
	 * @param string $record `request`, `ask` or `seat`
	 * @param list<int> $recordIds
	 */
	public function forgetAt(string $userId, string $record, array $recordIds): void {
		foreach (array_chunk($recordIds, 500) as $chunk) {
			$qb = $this->forgetEvents($userId);
			$qb->andWhere($qb->expr()->eq('record', $qb->createNamedParameter($record)))
				->andWhere($qb->expr()->in('record_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			$qb->executeStatement();
		}
	}

	/** @return list<array{action: string, record: string, recordId: int, at: int}> what the account did, oldest first */
	public function eventsOf(string $unit, string $userId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('action', 'record', 'record_id', 'at')->from('ing_events')
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('actor', $qb->createNamedParameter($userId)))
			->orderBy('id');
		$rows = $qb->executeQuery();
		$events = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{action: string, record: string, record_id: int|string, at: int|string} $row */
			$events[] = ['action' => $row['action'], 'record' => $row['record'], 'recordId' => (int)$row['record_id'], 'at' => (int)$row['at']];
		}
		$rows->closeCursor();
		return $events;
	}

	/** The key that keeps an event from being noted twice is made of the account's name: it goes as well. */
	private function forgetEvents(string $userId): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->update('ing_events')
			->set('actor', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('once_key', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('actor', $qb->createNamedParameter($userId)));
		return $qb;
	}

	private function replace(string $table, string $column, string $userId, ?string $by): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($table)
			->set($column, $qb->createNamedParameter($by, $by === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->where($qb->expr()->eq($column, $qb->createNamedParameter($userId)));
		$qb->executeStatement();
	}
}
