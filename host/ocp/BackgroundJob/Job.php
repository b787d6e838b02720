<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Server;
use Psr\Log\LoggerInterface;
use Throwable;

abstract class Job implements IJob, IParallelAwareJob {
	protected string $id = '0';
	protected int $lastRun = 0;
	protected mixed $argument = null;
	protected bool $allowParallelRuns = true;

	public function __construct(
		protected ITimeFactory $time,
	) {
	}

	public function start(IJobList $jobList): void {
		$jobList->setLastRun($this);
		try {
			$this->run($this->argument);
		} catch (Throwable $e) {
			Server::get(LoggerInterface::class)->error('Background job failed: ' . static::class, ['app' => 'core', 'exception' => $e]);
		}
	}

	final public function setId(string $id): void {
		$this->id = $id;
	}

	final public function setLastRun(int $lastRun): void {
		$this->lastRun = $lastRun;
	}

	public function setArgument(mixed $argument): void {
		$this->argument = $argument;
	}

	final public function getId(): string {
		return $this->id;
	}

	final public function getLastRun(): int {
		return $this->lastRun;
	}

	public function getArgument(): mixed {
		return $this->argument;
	}

	public function setAllowParallelRuns(bool $allow): void {
		$this->allowParallelRuns = $allow;
	}

	public function getAllowParallelRuns(): bool {
		return $this->allowParallelRuns;
	}

	/**
	 * @param mixed $argument
	 * @return void
	 */
	abstract protected function run($argument);
}
