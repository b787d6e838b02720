<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Jobs;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** The jobs that wait, in a table. */
final class JobList implements IJobList {
	private const RESERVED_SECONDS = 12 * 3600;

	public function __construct(
		private Connection $connection,
		private ITimeFactory $time,
		private AppContainers $containers,
		private AppInfo $app,
	) {
	}

	public function add(IJob|string $job, mixed $argument = null): void {
		$this->insert($job, $argument, 0);
	}

	public function scheduleAfter(string $job, int $runAfter, mixed $argument = null): void {
		$this->insert($job, $argument, $runAfter);
	}

	public function remove(IJob|string $job, mixed $argument = null): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('jobs');
		$this->where($delete, $job);
		if ($argument !== null) {
			$delete->andWhere($delete->expr()->eq('argument_hash', $delete->createNamedParameter($this->hash($argument))));
		}
		$delete->executeStatement();
	}

	public function removeById(string $id): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('jobs')->where($delete->expr()->eq('id', $delete->createNamedParameter((int)$id, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	public function has(IJob|string $job, mixed $argument): bool {
		$query = $this->connection->getQueryBuilder();
		$query->select('id')->from('jobs');
		$this->where($query, $job);
		$query->andWhere($query->expr()->eq('argument_hash', $query->createNamedParameter($this->hash($argument))));
		return $query->executeQuery()->fetchOne() !== false;
	}

	public function getJobsIterator(IJob|string|null $job, ?int $limit, int $offset): iterable {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('jobs')->orderBy('id')->setMaxResults($limit)->setFirstResult($offset);
		if ($job !== null) {
			$this->where($query, $job);
		}
		return $this->build($query);
	}

	public function getById(string $id): ?IJob {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('jobs')->where($query->expr()->eq('id', $query->createNamedParameter((int)$id, IQueryBuilder::PARAM_INT)));
		return $this->build($query)[0] ?? null;
	}

	public function setLastRun(IJob $job): void {
		$this->update((int)$job->getId(), ['last_run' => $this->time->getTime()]);
	}

	/** @return list<IJob> whose time has come and that no other process works on; they are reserved for the caller */
	public function takeDue(): array {
		$now = $this->time->getTime();
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('jobs')
			->where($query->expr()->lte('not_before', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		return array_values(array_filter($this->build($query), fn (IJob $job): bool => $this->reserve((int)$job->getId())));
	}

	public function release(IJob $job): void {
		$this->update((int)$job->getId(), ['reserved_at' => 0]);
	}

	/** Jobs that claim to have run later than now count as run now. */
	public function forgetFuture(): void {
		$update = $this->connection->getQueryBuilder();
		$now = $update->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT);
		$update->update('jobs')->set('last_run', $now)->where($update->expr()->gt('last_run', $now))->executeStatement();
	}

	private function reserve(int $id): bool {
		// Reservations are counted in real time: the movable clock must not end them.
		$update = $this->connection->getQueryBuilder();
		return $update->update('jobs')
			->set('reserved_at', $update->createNamedParameter(time(), IQueryBuilder::PARAM_INT))
			->where($update->expr()->eq('id', $update->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($update->expr()->lt('reserved_at', $update->createNamedParameter(time() - self::RESERVED_SECONDS, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	/** @param array<string, int> $values */
	private function update(int $id, array $values): void {
		$update = $this->connection->getQueryBuilder();
		$update->update('jobs')->where($update->expr()->eq('id', $update->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$update->set($column, $update->createNamedParameter($value, IQueryBuilder::PARAM_INT));
		}
		$update->executeStatement();
	}

	/** @param IJob|class-string<IJob> $job */
	private function insert(IJob|string $job, mixed $argument, int $notBefore): void {
		if ($this->has($job, $argument)) {
			return;
		}
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('jobs')
			->setValue('class', $insert->createNamedParameter($this->class($job)))
			->setValue('argument', $insert->createNamedParameter(json_encode($argument, JSON_THROW_ON_ERROR)))
			->setValue('argument_hash', $insert->createNamedParameter($this->hash($argument)))
			->setValue('not_before', $insert->createNamedParameter($notBefore, IQueryBuilder::PARAM_INT))
			->executeStatement();
	}

	/** @param IJob|class-string<IJob> $job */
	private function where(IQueryBuilder $query, IJob|string $job): void {
		$query->andWhere($query->expr()->eq('class', $query->createNamedParameter($this->class($job))));
	}

	/** @param IJob|class-string<IJob> $job */
	private function class(IJob|string $job): string {
		return $job instanceof IJob ? $job::class : $job;
	}

	private function hash(mixed $argument): string {
		return hash('sha256', json_encode($argument, JSON_THROW_ON_ERROR));
	}

	/** @return list<IJob> */
	private function build(IQueryBuilder $query): array {
		$jobs = [];
		/** @var array{id: int|string, class: class-string<IJob>, argument: string, last_run: int|string} $row */
		foreach ($query->executeQuery()->fetchAll() as $row) {
			$job = $this->containers->of($this->app->id)->get($row['class']);
			$job->setId((string)$row['id']);
			$job->setLastRun((int)$row['last_run']);
			$job->setArgument(json_decode($row['argument'], true));
			$jobs[] = $job;
		}
		return $jobs;
	}
}
