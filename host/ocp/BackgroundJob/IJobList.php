<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

interface IJobList {
	/** @param IJob|class-string<IJob> $job */
	public function add(IJob|string $job, mixed $argument = null): void;

	/** @param class-string<IJob> $job */
	public function scheduleAfter(string $job, int $runAfter, mixed $argument = null): void;

	/** @param IJob|class-string<IJob> $job */
	public function remove(IJob|string $job, mixed $argument = null): void;

	public function removeById(string $id): void;

	/** @param IJob|class-string<IJob> $job */
	public function has(IJob|string $job, mixed $argument): bool;

	/**
	 * @param IJob|class-string<IJob>|null $job
	 * @return iterable<IJob>
	 */
	public function getJobsIterator(IJob|string|null $job, ?int $limit, int $offset): iterable;

	public function getById(string $id): ?IJob;

	public function setLastRun(IJob $job): void;
}
