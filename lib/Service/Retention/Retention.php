<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use Psr\Log\LoggerInterface;
use Throwable;

/** Runs all deletion clocks. A dry run only counts. Running twice or late does no harm. */
class Retention {
	/** @var array<string, RetentionRule> name → rule */
	private array $rules;

	public function __construct(
		OpenRequests $open,
		ClosedRequests $closed,
		OldSessions $sessions,
		UnconfirmedPersons $unconfirmed,
		InactiveHelpers $helpers,
		ShutOutHelpers $shutOut,
		AskAgain $again,
		Leftovers $leftovers,
		private LoggerInterface $logger,
	) {
		// Events go last: some of the rules before them look at what happened when.
		$this->rules = [
			'open requests to ask about' => $open,
			'closed requests made anonymous' => $closed,
			'group sessions made anonymous' => $sessions,
			'people who never agreed, deleted' => $unconfirmed,
			'inactive helpers asked or deleted' => $helpers,
			'helpers without a working account, tasks taken back' => $shutOut,
			'members who wanted to be asked again' => $again,
			'old events, links and mails deleted' => $leftovers,
		];
	}

	/** @return array<string, int|null> what → how many; null when the clock failed, see the log */
	public function run(bool $dryRun): array {
		$numbers = [];
		foreach ($this->rules as $name => $rule) {
			try {
				$numbers[$name] = $rule->run($dryRun);
			} catch (Throwable $fault) {
				// One clock that is stuck must not stop the others.
				$this->logger->error('A deletion clock failed: ' . $name, ['app' => 'ins_netz_gegangen', 'exception' => $fault]);
				$numbers[$name] = null;
			}
		}
		return $numbers;
	}
}
