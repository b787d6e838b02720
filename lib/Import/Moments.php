<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use DateTimeImmutable;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Service\Clock;

/** When an answer was given, as Forms and spreadsheets write it. A time without zone is one of the region. */
class Moments {
	private const FORMS = ['!d.m.Y H:i:s', '!d.m.Y H:i', '!d.m.Y', '!Y-m-d H:i:s', '!Y-m-d H:i', '!Y-m-d'];

	public function __construct(
		private Clock $clock,
	) {
	}

	/**
	 * @param string|null $text null: nobody knows, so it is now
	 * @return int unix seconds
	 * @throws InvalidInput
	 */
	public function read(?string $text): int {
		$moment = $text === null ? $this->clock->now() : $this->parse($text);
		// A clock may be a little ahead; a day is not said yet.
		return $moment === null || $moment > $this->clock->now() + Clock::DAY ? throw new InvalidInput('at', 'The moment of the answer cannot be read.') : $moment;
	}

	/** @return string as it was written, or YYYY-MM-DD for a German day */
	public static function day(string $text): string {
		$day = DateTimeImmutable::createFromFormat('!d.m.Y', $text);
		return $day === false || $day->format('d.m.Y') !== $text && $day->format('j.n.Y') !== $text ? $text : $day->format('Y-m-d');
	}

	private function parse(string $text): ?int {
		// The parser throws on a zero byte.
		if (str_contains($text, "\0")) {
			return null;
		}
		$moment = DateTimeImmutable::createFromFormat(DateTimeImmutable::ATOM, $text);
		foreach ($moment === false ? self::FORMS : [] as $form) {
			$local = DateTimeImmutable::createFromFormat($form, $text, $this->clock->zone());
			if ($local !== false && (DateTimeImmutable::getLastErrors()['warning_count'] ?? 0) === 0) {
				return $local->getTimestamp();
			}
		}
		return $moment === false ? null : $moment->getTimestamp();
	}
}
