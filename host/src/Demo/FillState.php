<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use InsNetzGegangen\Host\Config\AppConfig;

/** Whether this installation holds demo data. */
final class FillState {
	private const KEY = 'demo_data';
	private const BEGUN = 'begun';
	private const DONE = 'done';

	public function __construct(
		private AppConfig $config,
	) {
	}

	public function isDone(): bool {
		return $this->config->getValueString('core', self::KEY) === self::DONE;
	}

	/** Begun and never finished: what is there is half a story. */
	public function isBroken(): bool {
		return $this->config->getValueString('core', self::KEY) === self::BEGUN;
	}

	public function begin(): void {
		$this->config->setValueString('core', self::KEY, self::BEGUN);
	}

	public function finish(): void {
		$this->config->setValueString('core', self::KEY, self::DONE);
	}
}
