<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\InvalidInput;

/**
 * The short text of the desk is read by everybody who is asked, before anything is released:
 * it must not carry what only one helper gets to see, and later.
 */
class DeskText {
	/** A number with its area code, in any usual spelling. */
	private const PHONE = '/(?<![\d.])(?:\+|0)[1-9](?:[\s\/().-]{0,3}\d){5,}/u';
	/** Days look like numbers, and may stay. */
	private const DAY = '/\b\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d{2})?/u';
	private const EMAIL = '/[^\s@]+@[^\s@]+\.[^\s@]+/u';
	/** Shorter parts of a name, such as "zu", are words of every text. */
	private const SHORTEST_NAME = 3;

	public function __construct(
		private Vault $vault,
	) {
	}

	/** @throws InvalidInput */
	public function keep(Request $request, #[\SensitiveParameter] string $text): void {
		$plain = (string)preg_replace(self::DAY, ' ', $text);
		if (preg_match(self::PHONE, $plain) === 1 || preg_match(self::EMAIL, $plain) === 1) {
			throw new InvalidInput('text', 'This text is read by everybody who is asked. Please leave out phone numbers and addresses.');
		}
		if ($this->namesThePerson($request, $text)) {
			throw new InvalidInput('text', 'This text is read by everybody who is asked. Please leave out the name of the person.');
		}
		$this->vault->closeDeskText($request, $text);
	}

	private function namesThePerson(Request $request, #[\SensitiveParameter] string $text): bool {
		$words = preg_split('/[^\p{L}]+/u', mb_strtolower($text), -1, PREG_SPLIT_NO_EMPTY) ?: [];
		$names = preg_split('/[^\p{L}]+/u', mb_strtolower($this->vault->contact($request)['name'] ?? ''), -1, PREG_SPLIT_NO_EMPTY) ?: [];
		return array_intersect(array_filter($names, static fn (string $name): bool => mb_strlen($name) >= self::SHORTEST_NAME), $words) !== [];
	}
}
