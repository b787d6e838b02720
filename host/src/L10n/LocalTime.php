<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\L10n;

use DateTime;
use DateTimeZone;
use OCP\L10N\IFactory;

/** Moments as people here read them on their clock. The server itself counts in UTC. */
final class LocalTime {
	private const ZONE = 'Europe/Berlin';

	public function __construct(
		private IFactory $languages,
	) {
	}

	/**
	 * @param int|string $moment unix seconds, or as it stands in a mail
	 * @param string $width `full`, `long`, `medium` or `short`
	 */
	public function shown(int|string $moment, string $width): string {
		$local = (new DateTime(is_int($moment) ? '@' . $moment : $moment))->setTimezone(new DateTimeZone(self::ZONE));
		return (string)$this->languages->get('core')->l('datetime', $local, ['width' => $width]);
	}
}
