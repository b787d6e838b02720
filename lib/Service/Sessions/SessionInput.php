<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\SessionRules;
use OCA\InsNetzGegangen\Service\Appointments\AppointmentInput;

/** Reads what a session for several people shall be. */
class SessionInput {
	public const MOST_SEATS = 100;
	private const MOST_INVITED = 100;

	public function __construct(
		private SessionRules $rules,
		private Region $region,
		private AppointmentInput $appointments,
	) {
	}

	/** @throws InvalidInput */
	public function read(Fields $fields): SessionDraft {
		$channel = $fields->choice('channel', $this->rules->channels(), true);
		$parts = array_filter([
			'place' => $fields->line('place', 200),
			'link' => $fields->https('link', 500),
			'dialIn' => $fields->line('dialIn', 60),
			'pin' => $fields->line('pin', 30),
			'text' => $fields->text('text', 500),
		], static fn (?string $part): bool => $part !== null);
		$this->requireWay($channel, $parts);
		return new SessionDraft(
			$fields->choice('kind', $this->rules->kinds(), true),
			$fields->choice('topic', $this->region->topicIds(), true),
			$fields->choice('district', $this->region->districtIds(), true),
			(int)$this->appointments->future($fields->moment('startsAt', true), 'startsAt'),
			$fields->int('minutes', 15, 480) ?? 60,
			$channel,
			$fields->int('seats', 1, self::MOST_SEATS, true),
			$parts,
		);
	}

	/** @return list<int> requests whose people shall be invited */
	public function invited(Fields $fields): array {
		return $fields->has('requests') ? $fields->ids('requests', 0, self::MOST_INVITED) : [];
	}

	/** @param array<string, string> $parts */
	private function requireWay(string $channel, array $parts): void {
		if ($channel === 'on_site' && !isset($parts['place'])) {
			throw new InvalidInput('place', 'Please say where you meet.');
		}
		if ($channel === 'video' && !isset($parts['link'])) {
			throw new InvalidInput('link', 'Please enter the address of the video meeting.');
		}
		if ($channel === 'phone' && !isset($parts['dialIn'])) {
			throw new InvalidInput('dialIn', 'Please enter the number to join.');
		}
	}
}
