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

/** Turns the answers of one row into the fields an offer or a request has over HTTP. */
class AnswerReader {
	/** The refusal whose first parameter is the answer, as it stands in the table. */
	public const NOT_IN_LIST = 'The answer "%s" is not in our list.';
	/** Fields that hold ids of a list. */
	public const LISTS = ['channels', 'devices', 'languages', 'slots', 'ties', 'topics', 'needs'];
	private const NUMBERS = ['radiusKm', 'capacity', 'hoursCap'];
	private const YES = '/^(ja\b|j$|x$|yes\b|wahr$|true$|1$|ich stimme zu|einverstanden|ich bin einverstanden|i agree)/iu';
	private const LEVEL = 2;
	private const LONGEST = 200;

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
	) {
	}

	/** Whether somebody agreed: only a clear yes counts. */
	public static function isYes(string $answer): bool {
		return preg_match(self::YES, $answer) === 1;
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
				$fields['agreed'] = self::isYes($values[$answer] ?? $answer);
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
		$ids = [];
		foreach ($this->parts($field, $answer, $values) as $one) {
			if (($values[$one] ?? null) !== '') {
				$ids[] = $this->id($field, $one, $values);
			}
		}
		return array_values(array_unique($ids));
	}

	/**
	 * Forms divides answers by semicolons. Who types a table also uses lines, commas and slashes; but some of our
	 * names hold a comma themselves, so these divide only what is not known as a whole.
	 *
	 * @param array<string, string> $values
	 * @return list<string>
	 */
	private function parts(string $field, string $answer, array $values): array {
		$isKnown = fn (string $one): bool => isset($values[$one]) || $this->find($field, $one) !== null;
		$parts = [];
		foreach (self::split('/[;|\n]/', $answer) as $one) {
			$smaller = $isKnown($one) ? [$one] : self::split('/[,\/]/', $one);
			array_push($parts, ...(array_filter($smaller, $isKnown) === [] ? [$one] : $smaller));
		}
		return $parts;
	}

	/** @return list<string> without empty parts */
	private static function split(string $pattern, string $text): array {
		return array_values(array_filter(array_map(trim(...), preg_split($pattern, $text) ?: []), static fn (string $one): bool => $one !== ''));
	}

	/** @param array<string, string> $values answers with an id of their own */
	private function id(string $field, string $answer, array $values): string {
		return $this->find($field, $values[$answer] ?? $answer)
			?? throw new InvalidInput($field, self::NOT_IN_LIST, [mb_substr($answer, 0, self::LONGEST)]);
	}

	/** By id, by name, or by the last word of it: „Telefon“ stands for „am Telefon“. */
	private function find(string $field, string $answer): ?string {
		$wanted = mb_strtolower($answer);
		$near = null;
		foreach ($wanted === '' ? [] : $this->entries($field) as $entry) {
			$name = mb_strtolower($entry['name']);
			if ($wanted === mb_strtolower($entry['id']) || $wanted === $name) {
				return $entry['id'];
			}
			$near ??= in_array($field, ['channels', 'devices'], true) && str_ends_with($name, ' ' . $wanted) ? $entry['id'] : null;
		}
		return $near;
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
