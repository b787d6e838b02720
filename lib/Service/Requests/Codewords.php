<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use Closure;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Rules\JsonFile;
use OCA\InsNetzGegangen\Rules\Lifecycle;

/** Picks the word by which the person knows that the right one is calling. */
class Codewords {
	public function __construct(
		private RequestMapper $requests,
		private Lifecycle $lifecycle,
	) {
	}

	/**
	 * Whoever was confirmed once knows the word, and must not pass for the next helper with it.
	 *
	 * @param list<Ask> $asks that are taken back
	 */
	public function renew(Request $request, array $asks): void {
		if (array_filter($asks, static fn (Ask $ask): bool => $ask->getConfirmedAt() !== null) !== []) {
			$request->setCodeword($this->pick($request->getUnit(), $request->getCodeword()));
		}
	}

	/**
	 * For many requests at once: the words in use are read once.
	 *
	 * @return Closure(): string
	 */
	public function picker(string $unit): Closure {
		$words = $this->words();
		$free = array_values(array_diff($words, $this->requests->codewordsInUse($unit, $this->lifecycle->openStates())));
		shuffle($free);
		return static function () use (&$free, $words): string {
			return array_pop($free) ?? $words[random_int(0, count($words) - 1)];
		};
	}

	/**
	 * @param string|null $not the word so far
	 * @return string a word no open request has, as long as there are any
	 */
	public function pick(string $unit, ?string $not = null): string {
		$words = array_values(array_diff($this->words(), [$not]));
		$free = array_values(array_diff($words, $this->requests->codewordsInUse($unit, $this->lifecycle->openStates())));
		$from = $free === [] ? $words : $free;
		return $from[random_int(0, count($from) - 1)];
	}

	/** @return list<string> */
	private function words(): array {
		/** @var list<string> $words */
		$words = JsonFile::read('rules/codewords.json')['words'];
		return $words;
	}
}
