<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\BackgroundJob;

use OCA\InsNetzGegangen\Service\Rounds\Escalation;
use OCA\InsNetzGegangen\Service\Rounds\MorningBell;
use OCA\InsNetzGegangen\Service\Rounds\NextRounds;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Keeps searches going: what was asked at night rings, the next round after silence, and somebody who hears of it when nothing helps. */
class KeepSearching extends TimedJob {
	private const BATCH = 100;

	public function __construct(
		ITimeFactory $time,
		private MorningBell $morning,
		private NextRounds $rounds,
		private Escalation $escalation,
	) {
		parent::__construct($time);
		$this->setInterval(15 * 60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->morning->run(self::BATCH);
		$this->rounds->run(self::BATCH);
		$this->escalation->run(self::BATCH);
	}
}
