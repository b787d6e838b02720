<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Finds what has been kept long enough. Moments are unix seconds; "before" does not include the moment itself. */
class Expired {
	private const CLOSED = ['closed', 'withdrawn'];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * @param list<string> $openStates
	 * @return array<int, int> request → created at
	 */
	public function openSince(array $openStates, int $before): array {
		$qb = $this->select('ing_requests', 'id', 'created_at');
		$qb->where($qb->expr()->in('state', $qb->createNamedParameter($openStates, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->lt('created_at', $this->moment($qb, $before)));
		return $this->pairs($qb, 'id', 'created_at');
	}

	/** @return list<int> closed requests that still name a person */
	public function closed(int $before): array {
		$qb = $this->select('ing_requests', 'id', 'closed_at');
		$qb->where($qb->expr()->in('state', $qb->createNamedParameter(self::CLOSED, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->isNull('anonymised_at'))
			->andWhere($qb->expr()->lt('closed_at', $this->moment($qb, $before)));
		return array_keys($this->pairs($qb, 'id', 'closed_at'));
	}

	/** @return list<int> requests for people who never agreed themselves */
	public function unconfirmed(int $before): array {
		$qb = $this->select('ing_requests', 'id', 'created_at');
		$qb->where($qb->expr()->eq('third_party', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($qb->expr()->isNull('anonymised_at'))
			->andWhere($qb->expr()->lt('created_at', $this->moment($qb, $before)));
		return array_keys($this->pairs($qb, 'id', 'created_at'));
	}

	/** @return list<int> requests from the public form that nobody has confirmed in time */
	public function unconfirmedForms(int $now): array {
		$qb = $this->select('ing_requests', 'id', 'confirm_by');
		$qb->where($qb->expr()->lt('confirm_by', $this->moment($qb, $now)))
			->andWhere($qb->expr()->eq('third_party', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($qb->expr()->isNull('anonymised_at'));
		return array_keys($this->pairs($qb, 'id', 'confirm_by'));
	}

	/** @return int what was sent over the public form before this moment, whatever became of it */
	public function entries(int $before, bool $delete): int {
		return $this->remove(EntryMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('created_at', $this->moment($qb, $before)));
	}

	/** @return array<int, int> helper who did nothing since then → last change of the offer */
	public function inactiveHelpers(int $before): array {
		$qb = $this->select('ing_helpers', 'id', 'updated_at');
		$qb->where($qb->expr()->lt('updated_at', $this->moment($qb, $before)));
		$active = $this->db->getQueryBuilder();
		$active->select('helper_id')->from(AskMapper::TABLE)->where($active->expr()->orX(
			$active->expr()->gte('answered_at', $this->moment($qb, $before)),
			$active->expr()->gte('contacted_at', $this->moment($qb, $before)),
			$active->expr()->gte('reported_at', $this->moment($qb, $before)),
			$active->expr()->andX(
				$active->expr()->eq('state', $qb->createNamedParameter('accepted')),
				$active->expr()->isNull('ended_at'),
			),
		));
		$qb->andWhere($qb->expr()->notIn('id', $qb->createFunction($active->getSQL())));
		return $this->pairs($qb, 'id', 'updated_at');
	}

	/** @return array<int, int> record → when this last happened to it */
	public function lastEvents(string $record, string $action): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('record_id')->selectAlias($qb->func()->max('at'), 'last')->from('ing_events')
			->where($qb->expr()->eq('record', $qb->createNamedParameter($record)))
			->andWhere($qb->expr()->eq('action', $qb->createNamedParameter($action)))
			->groupBy('record_id');
		return $this->pairs($qb, 'record_id', 'last');
	}

	/** @return int events older than this */
	public function events(int $before, bool $delete): int {
		return $this->remove('ing_events', $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('at', $this->moment($qb, $before)));
	}

	/** @return int links that are out of time */
	public function tokens(int $now, bool $delete): int {
		return $this->remove('ing_tokens', $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('expires_at', $this->moment($qb, $now)));
	}

	/** @return int links used before this moment */
	public function usedTokens(int $before, bool $delete): int {
		return $this->remove('ing_tokens', $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('used_at', $this->moment($qb, $before)));
	}

	/** @return int mails made before this moment, whether they left or failed */
	public function mails(int $before, bool $delete): int {
		return $this->remove('ing_mails', $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('created_at', $this->moment($qb, $before)));
	}

	/** @return int drafts of calls nobody has typed at since then */
	public function drafts(int $before, bool $delete): int {
		return $this->remove(DraftMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('updated_at', $this->moment($qb, $before)));
	}

	/** @return int reports of barriers made before this moment */
	public function barriers(int $before, bool $delete): int {
		return $this->remove(BarrierMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('created_at', $this->moment($qb, $before)));
	}

	/** @return int sentences for the handbook made before this moment */
	public function suggestions(int $before, bool $delete): int {
		return $this->remove(SuggestionMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('created_at', $this->moment($qb, $before)));
	}

	/** @return int messages to lists written before this moment */
	public function messages(int $before, bool $delete): int {
		return $this->remove(MessageMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('created_at', $this->moment($qb, $before)));
	}

	/** @return int confidential reports that were done with before this moment */
	public function reports(int $before, bool $delete): int {
		return $this->remove(ReportMapper::TABLE, $delete, fn (IQueryBuilder $qb): string => $qb->expr()->lt('closed_at', $this->moment($qb, $before)));
	}

	/** @param callable(IQueryBuilder): string $condition */
	private function remove(string $table, bool $delete, callable $condition): int {
		$qb = $this->db->getQueryBuilder();
		if ($delete) {
			return $qb->delete($table)->where($condition($qb))->executeStatement();
		}
		$qb->selectAlias($qb->func()->count('id'), 'number')->from($table)->where($condition($qb));
		$rows = $qb->executeQuery();
		$number = $rows->fetchOne();
		$rows->closeCursor();
		return is_numeric($number) ? (int)$number : 0;
	}

	private function select(string $table, string ...$columns): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select(...$columns)->from($table)->orderBy('id');
	}

	private function moment(IQueryBuilder $qb, int $moment): mixed {
		return $qb->createNamedParameter($moment, IQueryBuilder::PARAM_INT);
	}

	/** @return array<int, int> */
	private function pairs(IQueryBuilder $qb, string $key, string $value): array {
		$rows = $qb->executeQuery();
		$pairs = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array<string, int|string> $row */
			$pairs[(int)$row[$key]] = (int)$row[$value];
		}
		$rows->closeCursor();
		return $pairs;
	}
}
