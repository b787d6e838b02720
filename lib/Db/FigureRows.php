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
 * What figures are made of: plain columns, nothing sealed, no account. Moments are unix seconds, "until" excludes the moment.
 *
 * @phpstan-type RequestRow array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}
 * @phpstan-type HelperRow array{id: int, district: string|null, topics: list<string>, createdAt: int}
 * @phpstan-type AskRow array{request: int, helper: int, byDesk: bool, accepted: bool, answeredAt: int|null, confirmedAt: int|null, reachedAt: int|null, finishedAt: int|null, endedAt: int|null, minutes: int|null, reportedAt: int|null}
 * @phpstan-type SessionRow array{createdAt: int, people: int}
 * @phpstan-type FeedbackRow array{month: string, helpful: string|null, takePart: string|null, generations: string|null}
 */
class FigureRows {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return array<int, RequestRow> of people, by id, oldest first */
	public function requests(string $unit, int $until): array {
		$qb = $this->select($unit, RequestMapper::TABLE, $until, 'created_at');
		$qb->andWhere($qb->expr()->isNull('wishes'));
		$qb->select('id', 'district', 'topics', 'devices', 'first_time', 'intake_by', 'confirm_by', 'created_at', 'closed_at', 'outcome');
		$requests = [];
		foreach ($this->rows($qb) as $row) {
			$requests[(int)$row['id']] = [
				'id' => (int)$row['id'],
				'district' => self::text($row['district']),
				'topics' => array_map(strval(...), array_values(self::json($row['topics']))),
				'devices' => array_map(strval(...), array_values(self::json($row['devices']))),
				'firstTime' => $row['first_time'] === null ? null : (bool)$row['first_time'],
				// Nobody took down what came over the form for people without account.
				'account' => $row['intake_by'] === null && $row['confirm_by'] === null,
				'createdAt' => (int)$row['created_at'],
				'closedAt' => self::number($row['closed_at']),
				'outcome' => self::text($row['outcome']),
			];
		}
		return $requests;
	}

	/** @return list<list<string>> what each branch or working group that asked needs */
	public function wishes(string $unit, int $until): array {
		$qb = $this->select($unit, RequestMapper::TABLE, $until, 'created_at');
		$qb->select('wishes')->andWhere($qb->expr()->isNotNull('wishes'));
		return array_map(static fn (array $row): array => array_map(strval(...), array_values(self::json($row['wishes']))), $this->rows($qb));
	}

	/**
	 * Group sessions that took place, with the people who were noted as there. Who came is noted afterwards: what is
	 * noted during a week counts from the next one on. Once a session is cleared that moment is no longer known.
	 *
	 * @return list<SessionRow> oldest first
	 */
	public function sessions(string $unit, int $until): array {
		$qb = $this->db->getQueryBuilder();
		$end = $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT);
		$qb->select('g.id', 'g.starts_at')->selectAlias($qb->func()->count('s.id'), 'people')
			->from(GroupSessionMapper::TABLE, 'g')
			->leftJoin('g', SeatMapper::TABLE, 's', $qb->expr()->andX(
				$qb->expr()->eq('s.session_id', 'g.id'),
				$qb->expr()->eq('s.attended', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)),
				$qb->expr()->orX($qb->expr()->lt('s.updated_at', $end), $qb->expr()->isNotNull('g.cleared_at')),
			))
			->where($qb->expr()->eq('g.unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->lt('g.starts_at', $end))
			->andWhere($qb->expr()->neq('g.state', $qb->createNamedParameter('cancelled')))
			->groupBy('g.id', 'g.starts_at')->orderBy('g.id');
		return array_map(static fn (array $row): array => ['createdAt' => (int)$row['starts_at'], 'people' => (int)$row['people']], $this->rows($qb));
	}

	/** @return list<HelperRow> oldest first */
	public function helpers(string $unit, int $until): array {
		$qb = $this->select($unit, 'ing_helpers', $until, 'created_at');
		$qb->select('id', 'district', 'topics', 'created_at');
		return array_map(static fn (array $row): array => [
			'id' => (int)$row['id'],
			'district' => self::text($row['district']),
			'topics' => array_map(strval(...), array_keys(self::json($row['topics']))),
			'createdAt' => (int)$row['created_at'],
		], $this->rows($qb));
	}

	/**
	 * Whether people who were helped would show it to somebody else. Answers have a month and no day, so only whole
	 * months count.
	 *
	 * @param string $before YYYY-MM
	 * @return list<array{passOn: string|null}>
	 */
	public function passingOn(string $unit, string $before): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('pass_on')->from(FeedbackMapper::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('side', $qb->createNamedParameter('person')))
			->andWhere($qb->expr()->lt('month', $qb->createNamedParameter($before)));
		return array_map(static fn (array $row): array => ['passOn' => self::text($row['pass_on'])], $this->rows($qb));
	}

	/** @return list<AskRow> oldest first */
	public function asks(string $unit, int $until): array {
		$qb = $this->select($unit, AskMapper::TABLE, $until, 'asked_at');
		$qb->select('request_id', 'helper_id', 'asked_by', 'asked_at', 'state', 'answered_at', 'confirmed_at', 'contacted_at', 'contact_result', 'report', 'reported_at', 'ended_at', 'minutes');
		return array_map(static fn (array $row): array => [
			'request' => (int)$row['request_id'],
			'helper' => (int)$row['helper_id'],
			'byDesk' => $row['asked_by'] !== null,
			'accepted' => $row['state'] === 'accepted',
			'answeredAt' => self::number($row['answered_at']),
			'confirmedAt' => self::number($row['confirmed_at']),
			'reachedAt' => $row['contact_result'] === 'reached' ? self::number($row['contacted_at']) : null,
			'finishedAt' => $row['report'] === 'goes_on' ? null : self::number($row['reported_at']),
			'endedAt' => self::number($row['ended_at']),
			'minutes' => self::number($row['minutes']),
			'reportedAt' => self::number($row['reported_at']),
		], $this->rows($qb));
	}

	/** @return array<int, int> request → when the desk first reached the person by phone; only as far back as events are kept */
	public function firstCalls(string $unit, int $until): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('record_id')->selectAlias($qb->func()->min('at'), 'first')->from('ing_events')
			->where($qb->expr()->eq('record', $qb->createNamedParameter('request')))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->in('action', $qb->createNamedParameter(['called', 'told'], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->eq('detail', $qb->createNamedParameter('reached')))
			->andWhere($qb->expr()->lt('at', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->groupBy('record_id');
		$first = [];
		foreach ($this->rows($qb) as $row) {
			$first[(int)$row['record_id']] = (int)$row['first'];
		}
		return $first;
	}

	/**
	 * What the people helped answered afterwards. Answers know no day, only a month: those of months that are over.
	 *
	 * @param string $beforeMonth YYYY-MM
	 * @return list<FeedbackRow>
	 */
	public function feedback(string $unit, string $beforeMonth): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('month', 'helpful', 'take_part', 'generations')->from(FeedbackMapper::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('side', $qb->createNamedParameter('person')))
			->andWhere($qb->expr()->lt('month', $qb->createNamedParameter($beforeMonth)));
		return array_map(static fn (array $row): array => [
			'month' => (string)$row['month'],
			'helpful' => self::text($row['helpful']),
			'takePart' => self::text($row['take_part']),
			'generations' => self::text($row['generations']),
		], $this->rows($qb));
	}

	private function select(string $unit, string $table, int $until, string $column): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->from($table)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->lt($column, $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
	}

	/** @return list<array<string, int|string|bool|null>> */
	private function rows(IQueryBuilder $qb): array {
		$result = $qb->executeQuery();
		/** @var list<array<string, int|string|bool|null>> $rows */
		$rows = $result->fetchAll();
		$result->closeCursor();
		return $rows;
	}

	private static function text(int|string|bool|null $value): ?string {
		return is_string($value) && $value !== '' ? $value : null;
	}

	private static function number(int|string|bool|null $value): ?int {
		return $value === null ? null : (int)$value;
	}

	/** @return array<array-key, int|string> */
	private static function json(int|string|bool|null $value): array {
		$list = is_string($value) ? json_decode($value, true) : null;
		return is_array($list) ? array_filter($list, static fn (mixed $entry): bool => is_int($entry) || is_string($entry)) : [];
	}
}
