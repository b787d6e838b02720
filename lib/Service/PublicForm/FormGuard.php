<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Db\EntryMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\IRequest;
use OCP\Security\ICrypto;
use OCP\Security\RateLimiting\ILimiter;
use OCP\Security\RateLimiting\IRateLimitExceededException;

/**
 * Keeps programs out without asking people a riddle: a field only programs fill, a form that nobody fills in three
 * seconds, and limits by address, by contact and for all together.
 */
class FormGuard {
	private const SECONDS_TO_FILL = 3;
	/** Turning pages, for each address. */
	private const PAGES = [120, 300];
	/** Sending, for each address: in ten minutes, and in a day. A village hall has one address for all. */
	private const SENDS = [[6, 600], [24, Clock::DAY]];
	/** Of all addresses together within a day: what a desk can still read. */
	private const MOST_A_DAY = 200;

	public function __construct(
		private ILimiter $limiter,
		private IRequest $request,
		private ICrypto $crypto,
		private EntryMapper $entries,
		private Clock $clock,
	) {
	}

	/** @return string when the form was begun, so that nobody can make up an earlier moment */
	public function stamp(): string {
		return $this->sign($this->clock->now());
	}

	/** @return string the stamp that came, or a new one if it is none of ours */
	public function keepStamp(string $stamp): string {
		return $this->begunAt($stamp) === null ? $this->stamp() : $stamp;
	}

	/** Filled by a program: quicker than a person can, or into the field that nobody sees. */
	public function isProgram(FormValues $values): bool {
		$begun = $this->begunAt($values->line('begun'));
		return $values->line('leer') !== '' || $begun === null || $this->clock->now() - $begun < self::SECONDS_TO_FILL;
	}

	/** @return bool whether this address may turn another page */
	public function mayTurn(): bool {
		return $this->isWithin('form', ...self::PAGES);
	}

	/** @return bool whether this address may send, and the desk can still take something */
	public function maySend(): bool {
		foreach (self::SENDS as [$limit, $period]) {
			if (!$this->isWithin('send' . $period, $limit, $period)) {
				return false;
			}
		}
		return $this->entries->countSince($this->clock->now() - Clock::DAY) < self::MOST_A_DAY;
	}

	private function isWithin(string $what, int $limit, int $period): bool {
		try {
			$this->limiter->registerAnonRequest('ing_public_' . $what, $limit, $period, $this->request->getRemoteAddress());
			return true;
		} catch (IRateLimitExceededException) {
			return false;
		}
	}

	private function begunAt(string $stamp): ?int {
		[$moment] = explode('.', $stamp);
		return ctype_digit($moment) && strlen($moment) < 12 && hash_equals($this->sign((int)$moment), $stamp) ? (int)$moment : null;
	}

	private function sign(int $moment): string {
		return $moment . '.' . substr(bin2hex($this->crypto->calculateHMAC('ins_netz_gegangen form ' . $moment)), 0, 32);
	}
}
