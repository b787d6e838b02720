<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Security;

use LengthException;
use OCP\Security\ISecureRandom;

final class SecureRandom implements ISecureRandom {
	public function generate(int $length, string $characters = self::CHAR_UPPER . self::CHAR_LOWER . self::CHAR_DIGITS . '+/'): string {
		if ($length <= 0) {
			throw new LengthException('Invalid length');
		}
		$text = '';
		while (strlen($text) < $length) {
			$text .= $characters[random_int(0, strlen($characters) - 1)];
		}
		return $text;
	}
}
