<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use OCP\AppFramework\Http\Response;

/** What goes out: the response and its rendered body. */
final class Answer {
	public function __construct(
		public readonly Response $response,
		public readonly string $body,
	) {
	}
}
