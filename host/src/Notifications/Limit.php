<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Notifications;

use InvalidArgumentException;

/** The lengths that the columns of the real server allow. */
final class Limit {
	/** @throws InvalidArgumentException if it is empty or longer than `$bytes` */
	public static function check(string $field, string $value, int $bytes = PHP_INT_MAX): string {
		return $value !== '' && strlen($value) <= $bytes ? $value : throw new InvalidArgumentException('Value provided for ' . $field . ' is not valid');
	}
}
