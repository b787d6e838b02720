<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;

/**
 * Reads how a district runs its desk.
 *
 * @phpstan-import-type Shift from Desk
 */
class DeskInput {
	private const MOST_SHIFTS = 60;
	private const NOTICE = 400;

	public function __construct(
		private People $people,
	) {
	}

	/** @throws InvalidInput */
	public function fill(Desk $desk, Fields $fields): void {
		$state = $fields->choice('state', [Desk::OPEN, Desk::PAUSED, Desk::ENDED], true);
		$notice = $fields->text('notice', self::NOTICE);
		if ($notice === null && $state !== Desk::OPEN) {
			throw new InvalidInput('notice', 'Please tell people why, and whom they can ask instead.');
		}
		$shifts = array_map(fn (Fields $shift): array => $this->shift($shift, $desk->getDistrict()), $fields->objects('shifts', self::MOST_SHIFTS));
		$fields->end();
		$desk->setState($state);
		$desk->setNotice($notice);
		$desk->setShifts($shifts);
	}

	/** @return Shift */
	private function shift(Fields $fields, string $district): array {
		$kind = $fields->choice('kind', Rota::KINDS, true);
		$shift = [
			'kind' => $kind,
			'weekday' => $fields->int('weekday', 1, 7, true),
			'from' => self::time($fields, 'from'),
			'to' => self::time($fields, 'to'),
			'phone' => $kind === Rota::HELPDESK ? self::phone($fields) : $fields->line('phone', 0),
			'user' => $fields->line('user', 64),
		];
		if ($shift['to'] <= $shift['from']) {
			throw new InvalidInput($fields->path('to'), 'The end must come after the beginning.');
		}
		if ($shift['user'] !== null && !$this->people->fits($kind, $shift['user'], $district)) {
			throw new InvalidInput($fields->path('user'), 'This person has no role here. Please give one first.');
		}
		$fields->end();
		return $shift;
	}

	/** @return string HH:MM */
	private static function time(Fields $fields, string $key): string {
		$time = $fields->line($key, 5, true);
		if (preg_match('/^([01]\d|2[0-3]):[0-5]\d$/D', $time) !== 1) {
			throw new InvalidInput($fields->path($key), 'Please write a time such as 17:30.');
		}
		return $time;
	}

	private static function phone(Fields $fields): string {
		$phone = $fields->line('phone', 40, true);
		// A helpdesk may have a short service number, so this is not held against the rules of full numbers.
		if (preg_match('/^[\d+()\/\-. ]{3,}$/D', $phone) !== 1) {
			throw new InvalidInput($fields->path('phone'), 'This is not a phone number that can be called. Please check it.');
		}
		return $phone;
	}
}
