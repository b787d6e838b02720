<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/** Reads what an appointment shall be: a time, or up to three to choose from; and where. */
class AppointmentInput {
	public const CHANNELS = ['phone', 'video', 'on_site'];
	public const PLACES = ['mine', 'yours', 'point'];
	private const MOST_OPTIONS = 3;
	private const FURTHEST = 180 * Clock::DAY;

	public function __construct(
		private Clock $clock,
	) {
	}

	/** @throws InvalidInput */
	public function read(Fields $fields): AppointmentDraft {
		$startsAt = $this->future($fields->moment('startsAt'), 'startsAt');
		$options = $this->options($fields);
		if (($startsAt === null) === ($options === [])) {
			throw new InvalidInput('startsAt', 'Please say one time, or propose up to three.');
		}
		$channel = $fields->choice('channel', self::CHANNELS, true);
		$place = $fields->choice('place', self::PLACES);
		if ($channel === 'on_site' && $place === null) {
			throw new InvalidInput('place', 'Please say where you meet.');
		}
		$parts = array_filter([
			'placeText' => $fields->line('placeText', 200),
			'link' => $fields->https('link', 500),
			'dialIn' => $fields->line('dialIn', 60),
			'pin' => $fields->line('pin', 30),
		], static fn (?string $part): bool => $part !== null);
		if ($place === 'point' && !isset($parts['placeText'])) {
			throw new InvalidInput('placeText', 'Please say where you meet.');
		}
		$minutes = $fields->int('minutes', 5, 480) ?? 60;
		$fields->end();
		return new AppointmentDraft($startsAt, $options, $minutes, $channel, $channel === 'on_site' ? $place : null, $parts);
	}

	/** @throws InvalidInput */
	public function future(?int $moment, string $field): ?int {
		if ($moment === null) {
			return null;
		}
		if ($moment <= $this->clock->now()) {
			throw new InvalidInput($field, 'This moment is over. Please choose a later one.');
		}
		return $moment > $this->clock->now() + self::FURTHEST ? throw new InvalidInput($field, 'This is too far away.') : $moment;
	}

	/** @return list<int> in order */
	private function options(Fields $fields): array {
		if (!$fields->has('options')) {
			return [];
		}
		$moments = $fields->moments('options', self::MOST_OPTIONS);
		foreach ($moments as $moment) {
			$this->future($moment, 'options');
		}
		return $moments;
	}
}
