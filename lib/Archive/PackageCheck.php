<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use stdClass;

/** Checks the wordings of a Landesverband in an archive: topics, consent and helper code. The other files are for whoever sets up a server. */
class PackageCheck {
	public const PARTS = ['topics', 'consent', 'agreement'];
	private const MAX_TOPICS = 60;
	private const MAX_TEXT = 4000;

	/** @throws InvalidInput */
	public function item(string $part, mixed $json): ?Item {
		if (!in_array($part, self::PARTS, true)) {
			return null;
		}
		/** @var array<string, mixed> $values */
		$values = $json instanceof stdClass ? get_object_vars($json) : throw new InvalidInput($part, Fields::WRONG_TYPE);
		$fields = new Fields($values);
		return new Item('package', $part, '', match ($part) {
			'topics' => ['topics' => array_map(self::topic(...), $fields->objects('topics', self::MAX_TOPICS))],
			'consent' => self::texts($fields, ['text', 'needsText', 'thirdPersonText', 'helperText']),
			'agreement' => self::texts($fields, ['title', 'text']) + ['points' => self::points($values)],
		});
	}

	/** @return array<string, mixed> */
	private static function topic(Fields $fields): array {
		$id = $fields->line('id', 32, true);
		return [
			'id' => preg_match('/^[a-z0-9_]{1,32}$/D', $id) === 1 ? $id : throw new InvalidInput($fields->path('id'), 'This choice is not known.'),
			'name' => $fields->line('name', 120, true),
			'page' => $fields->line('page', 40),
			'usual' => $fields->bool('usual') ?? false,
			'matched' => $fields->bool('matched') ?? true,
			'hint' => $fields->line('hint', 250),
		];
	}

	/**
	 * @param list<string> $keys
	 * @return array<string, string>
	 */
	private static function texts(Fields $fields, array $keys): array {
		$texts = ['version' => $fields->line('version', 32, true)];
		foreach ($keys as $key) {
			$texts[$key] = $fields->text($key, self::MAX_TEXT, true);
		}
		return $texts;
	}

	/**
	 * @param array<string, mixed> $values
	 * @return list<string>
	 */
	private static function points(array $values): array {
		$points = is_array($values['points'] ?? null) ? $values['points'] : throw new InvalidInput('points', Fields::REQUIRED);
		return array_map(static fn (mixed $point): string => (new Fields(['points' => $point]))->line('points', 500, true), array_values($points));
	}
}
