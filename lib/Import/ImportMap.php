<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

/**
 * Which question fills which field: a JSON object `{ "question": "field" }`, or
 * `{ "question": { "field": "…", "values": { "answer": "id" } } }` where answers are not worded like our lists.
 */
final class ImportMap {
	public const FIELDS = [
		'name', 'phone', 'email', 'district', 'ties', 'postalCode', 'radiusKm', 'channels', 'topics', 'devices', 'languages',
		'slots', 'capacity', 'hoursCap', 'agreement',
	];

	/** @param array<string, array{field: string, values: array<string, string>}> $questions */
	private function __construct(
		public readonly array $questions,
	) {
	}

	/** @param array<string, array{field: string, values: array<string, string>}> $questions checked by the caller */
	public static function of(array $questions): self {
		return new self($questions);
	}

	/** @throws ImportFault */
	public static function read(string $path): self {
		$text = is_file($path) ? file_get_contents($path) : false;
		$json = $text === false ? null : json_decode($text, true);
		if (!is_array($json) || $json === []) {
			throw new ImportFault('The map cannot be read: ' . $path);
		}
		$questions = [];
		foreach ($json as $question => $target) {
			$field = is_array($target) ? $target['field'] ?? null : $target;
			$field = is_string($field) ? (string)preg_replace('/^person\./', '', $field) : '';
			if (!in_array($field, self::FIELDS, true)) {
				throw new ImportFault(sprintf('Unknown field for the question "%s". Possible are: %s', $question, implode(', ', self::FIELDS)));
			}
			if (in_array($field, array_column($questions, 'field'), true)) {
				throw new ImportFault(sprintf('Two questions fill the field %s.', $field));
			}
			$questions[trim((string)$question)] = ['field' => $field, 'values' => self::values($target)];
		}
		return new self($questions);
	}

	/** @return array<string, string> answer → id */
	private static function values(mixed $target): array {
		$values = [];
		foreach (is_array($target) && is_array($target['values'] ?? null) ? $target['values'] : [] as $answer => $id) {
			if (!is_string($id)) {
				throw new ImportFault(sprintf('The answer "%s" should lead to an id.', $answer));
			}
			$values[(string)$answer] = $id;
		}
		/** @var array<string, string> $values */
		return $values;
	}
}
