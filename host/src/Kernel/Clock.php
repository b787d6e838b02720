<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use DateInterval;
use DateTime;
use DateTimeImmutable;
use DateTimeZone;
use InsNetzGegangen\Host\Config\AppConfig;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * The movable clock: real time plus an offset that stands in the database, so that all processes share it.
 * Stopped, it shows one moment, in this kernel only.
 */
final class Clock implements ITimeFactory {
	private const KEY = 'clock_offset';

	private ?DateTimeZone $timezone = null;
	private ?int $stoppedAt = null;

	public function __construct(
		private AppConfig $config,
	) {
	}

	/** @return int seconds ahead of the real time */
	public function offset(): int {
		return $this->config->getValueInt('core', self::KEY);
	}

	public function forward(DateInterval $by): void {
		$now = $this->now();
		$this->config->setValueInt('core', self::KEY, $this->offset() + $now->add($by)->getTimestamp() - $now->getTimestamp());
	}

	public function reset(): void {
		$this->config->deleteKey('core', self::KEY);
	}

	/** @param int $moment unix seconds */
	public function stopAt(int $moment): void {
		$this->stoppedAt = $moment;
	}

	public function getTime(): int {
		return $this->stoppedAt ?? time() + $this->offset();
	}

	public function getDateTime(string $time = 'now', ?DateTimeZone $timezone = null): DateTime {
		$moment = new DateTime('@' . $this->getTime());
		$moment->setTimezone($timezone ?? $this->getTimeZone());
		if ($time !== 'now') {
			$moment->modify($time);
		}
		return $moment;
	}

	public function now(): DateTimeImmutable {
		return (new DateTimeImmutable('@' . $this->getTime()))->setTimezone($this->getTimeZone());
	}

	public function withTimeZone(DateTimeZone $timezone): static {
		$clock = clone $this;
		$clock->timezone = $timezone;
		return $clock;
	}

	public function getTimeZone(?string $timezone = null): DateTimeZone {
		return $timezone === null ? $this->timezone ?? new DateTimeZone('UTC') : new DateTimeZone($timezone);
	}
}
