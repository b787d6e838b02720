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

/** Checks the wordings of a Landesverband in an archive. The other files are for whoever sets up a server. */
class PackageCheck {
	public const PARTS = ['topics', 'topics.en', 'consent', 'agreement', 'appeal', 'words'];
	private const MAX_TOPICS = 60;
	private const MAX_WORDS = 100;
	/** As the page of an appeal knows them: what is sent, and what is printed. */
	private const KINDS = ['mail', 'letter', 'notice', 'article', 'poster', 'form'];
	private const ID = '/^[a-z0-9_]{1,32}$/D';
	private const MAX_TEXT = 4000;

	/**
	 * @return list<Item> none for a part that only says what the package is for
	 * @throws InvalidInput
	 */
	public function items(string $part, mixed $json): array {
		if (!in_array($part, self::PARTS, true)) {
			return [];
		}
		/** @var array<string, mixed> $values */
		$values = $json instanceof stdClass ? get_object_vars($json) : throw new InvalidInput($part, Fields::WRONG_TYPE);
		$fields = new Fields($values);
		return [new Item('package', $part, '', match ($part) {
			'topics' => ['topics' => array_map(self::topic(...), $fields->objects('topics', self::MAX_TOPICS))],
			'consent' => self::texts($fields, ['text', 'needsText', 'thirdPersonText', 'helperText']),
			'agreement' => self::texts($fields, ['title', 'text']) + ['points' => self::points($values)],
			'topics.en' => self::english($fields, $values),
			'appeal' => ['texts' => array_map(self::frame(...), $fields->objects('texts', self::MAX_TOPICS))],
			'words' => self::words($fields, $values),
		})];
	}

	/**
	 * @param array<string, mixed> $values
	 * @return array<string, array{name: string, hint: string}> topic → as English readers read it
	 */
	private static function english(Fields $fields, array $values): array {
		$topics = [];
		foreach (self::keys($values, self::ID, self::MAX_TOPICS) as $id) {
			$topic = $fields->object($id, true);
			$topics[$id] = ['name' => $topic->line('name', 120, true), 'hint' => $topic->line('hint', 250) ?? ''];
		}
		return $topics;
	}

	/**
	 * @param array<string, mixed> $values
	 * @return array<string, string> word of the interface → the word used there
	 */
	private static function words(Fields $fields, array $values): array {
		$words = [];
		foreach (self::keys($values, '/^\p{L}{1,60}$/Du', self::MAX_WORDS) as $word) {
			$words[$word] = $fields->line($word, 60, true);
		}
		return $words;
	}

	/** @return array<string, mixed> a text of an appeal, with places in braces */
	private static function frame(Fields $fields): array {
		$id = $fields->line('id', 32, true);
		return [
			'id' => preg_match(self::ID, $id) === 1 ? $id : throw new InvalidInput($fields->path('id'), 'This choice is not known.'),
			'name' => $fields->line('name', 120, true),
			'kind' => $fields->choice('kind', self::KINDS, true),
			'subject' => $fields->line('subject', 200, true),
			'text' => array_map(static fn (string $text): string => (new Fields(['text' => $text]))->text('text', self::MAX_TEXT, true), $fields->texts('text', self::MAX_TOPICS)),
		];
	}

	/**
	 * @param array<string, mixed> $values
	 * @return list<string>
	 */
	private static function keys(array $values, string $pattern, int $max): array {
		$keys = array_map(strval(...), array_keys($values));
		return count($keys) <= $max && array_filter($keys, static fn (string $key): bool => preg_match($pattern, $key) !== 1) === []
			? $keys : throw new InvalidInput((string)($keys[0] ?? ''), 'This choice is not known.');
	}

	/** @return array<string, mixed> */
	private static function topic(Fields $fields): array {
		$id = $fields->line('id', 32, true);
		return [
			'id' => preg_match(self::ID, $id) === 1 ? $id : throw new InvalidInput($fields->path('id'), 'This choice is not known.'),
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
