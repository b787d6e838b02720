<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;

/** Where and how the two meet: under seal in the record. */
class Whereabouts {
	/** The sealed parts. */
	public const KEYS = ['placeText', 'link', 'dialIn', 'pin'];

	public function __construct(
		private Sealer $sealer,
	) {
	}

	/**
	 * For a stored appointment, because the seal holds its id. The caller stores it again.
	 *
	 * @param array<string, string> $parts
	 */
	public function close(Appointment $appointment, #[\SensitiveParameter] array $parts): void {
		$appointment->setSealed($parts === [] ? null : $this->sealer->seal(AppointmentMapper::TABLE, $appointment->getId(), $parts));
	}

	/** @return array<string, string|null> all of KEYS */
	public function open(Appointment $appointment): array {
		$parts = $this->sealer->open(AppointmentMapper::TABLE, $appointment->getId(), $appointment->getSealed()) ?? [];
		$all = [];
		foreach (self::KEYS as $key) {
			$all[$key] = is_string($parts[$key] ?? null) ? $parts[$key] : null;
		}
		return $all;
	}
}
