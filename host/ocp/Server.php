<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use InsNetzGegangen\Host\Kernel\Locator;

final class Server {
	/**
	 * @template T
	 * @param class-string<T>|string $serviceName
	 * @return ($serviceName is class-string<T> ? T : mixed)
	 */
	public static function get(string $serviceName) {
		return Locator::get($serviceName);
	}
}
