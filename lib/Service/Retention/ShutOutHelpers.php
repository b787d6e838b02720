<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Access\ActiveAccounts;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;

/**
 * Helpers whose account is disabled or may not use the app any more cannot answer: what they were asked and what
 * they look after goes back to the desk. Their offer stays, in case the account comes back.
 */
class ShutOutHelpers implements RetentionRule {
	public function __construct(
		private HelperMapper $helpers,
		private ActiveAccounts $accounts,
		private TakeBackAsk $takeBack,
	) {
	}

	public function run(bool $dryRun): int {
		$isActive = $this->accounts->test();
		$number = 0;
		foreach ($this->helpers->withWork() as $helper) {
			$account = $helper->getUserId();
			if ($account === null || $isActive($account)) {
				continue;
			}
			$number++;
			if (!$dryRun) {
				$this->takeBack->allOf($helper->getId(), $helper->getUnit());
			}
		}
		return $number;
	}
}
