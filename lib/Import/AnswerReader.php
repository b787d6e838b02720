<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;

/** Turns the answers of one row into the fields an offer has over HTTP. */
class AnswerReader {
	private const SEPARATOR = '; ';
	private const LISTS = ['channels', 'devices', 'languages', 'slots', 'ties', 'topics'];
	private const NUMBERS = ['radiusKm', 'capacity', 'hoursCap'];
	private const YES = '/^(ja\b|yes\b|ich stimme zu|einverstanden|ich bin einverstanden|i agree)/iu';
	private const LEVEL = 2;

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
	) {
	}

	/**
	 * @param array<string, string> $answers question → answer
	 * @return array<string, mixed> field → value; `agreed` says whether the helper code was accepted
	 * @throws InvalidInput naming the field whose answer is not understood
	 */
	public function read(ImportMap $map, array $answers): array {
		$fields = ['agreed' => false];
		foreach ($map->questions as $question => ['field' => $field, 'values' => $values]) {
			$answer = trim($answers[$question] ?? '');
			if ($answer === '') {
				continue;
			}
			if ($field === 'agreement') {
				$fields['agreed'] = preg_match(self::YES, $values[$answer] ?? $answer) === 1;
			} elseif (in_array($field, self::LISTS, true)) {
				$ids = $this->ids($field, $answer, $values);
				$fields[$field] = $field === 'topics' ? (object)array_fill_keys($ids, self::LEVEL) : $ids;
			} elseif (in_array($field, self::NUMBERS, true)) {
				$fields[$field] = $this->number($field, $values[$answer] ?? $answer);
			} else {
				$fields[$field] = $field === 'district' ? $this->id($field, $answer, $values) : $values[$answer] ?? $answer;
			}
		}
		return $fields;
	}

	/**
	 * @param array<string, string> $values an answer that leads to '' is left out
	 * @return list<string>
	 */
	private function ids(string $field, string $answer, array $values): array {
		$told = array_filter(explode(self::SEPARATOR, $answer), static fn (string $one): bool => trim($one) !== '' && ($values[trim($one)] ?? null) !== '');
		return array_values(array_map(fn (string $one): string => $this->id($field, $one, $values), $told));
	}

	/** @param array<string, string> $values answers with an id of their own */
	private function id(string $field, string $answer, array $values): string {
		$answer = trim($answer);
		$wanted = mb_strtolower($values[$answer] ?? $answer);
		foreach ($this->entries($field) as $entry) {
			if ($wanted === mb_strtolower($entry['id']) || $wanted === mb_strtolower($entry['name'])) {
				return $entry['id'];
			}
		}
		throw new InvalidInput($field, 'The answer "%s" is not in our list.', [mb_substr($answer, 0, 80)]);
	}

	/** @return list<array{id: string, name: string}> */
	private function entries(string $field): array {
		return match ($field) {
			'district', 'ties' => $this->region->districts(),
			'topics' => array_map(static fn (array $topic): array => ['id' => $topic['id'], 'name' => $topic['name']], $this->region->topics()),
			default => $this->vocabulary->named($field),
		};
	}

	private function number(string $field, string $answer): int {
		return preg_match('/^\d{1,4}$/D', $answer) === 1 ? (int)$answer : throw new InvalidInput($field, 'Please enter a whole number.');
	}
}
