<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCP\AppFramework\Http\DataResponse;

/** A part of a list: plain array, the next cursor in a header. */
final class Page {
	/**
	 * @param list<array<string, mixed>> $items
	 * @param string $key whose value is the cursor; must rise or fall along the list
	 */
	public static function of(array $items, int $limit, string $key): DataResponse {
		$response = new DataResponse($items);
		$last = $items[$limit - 1][$key] ?? null;
		if (is_int($last)) {
			$response->addHeader('X-Next-Cursor', (string)$last);
		}
		return $response;
	}
}
