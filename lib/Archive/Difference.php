<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

/** What is here beside what an archive brings. */
final class Difference {
	/** @return 'new'|'same'|'differs' */
	public static function state(?Item $mine, Item $theirs): string {
		return match (true) {
			$mine === null => 'new',
			// Taking a role only ever adds to it, so whoever has more already has this.
			$theirs->kind === GroupRoles::KIND => GroupRoles::covers($mine, $theirs) ? 'same' : 'differs',
			self::sorted($mine->content) === self::sorted($theirs->content) => 'same',
			default => 'differs',
		};
	}

	/** What can be laid beside each other to compare: the content as JSON, which the page puts into words. */
	public static function words(Item $item): string {
		return json_encode($item->content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}

	/** The order of keys says nothing. */
	private static function sorted(mixed $value): string {
		if (is_array($value)) {
			$parts = [];
			foreach ($value as $key => $part) {
				$parts[$key] = self::sorted($part);
			}
			if (!array_is_list($value)) {
				ksort($parts);
			}
			return json_encode($parts, JSON_THROW_ON_ERROR);
		}
		return json_encode($value === '' ? null : $value, JSON_THROW_ON_ERROR);
	}
}
