<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;

/** What the columns of a table mean, as a page sends it: in the order of the cells. */
final class Columns {
	/** What is known about the row itself, and is no part of the offer or the request. */
	private const OF_ROW = ['account', 'at', 'consent'];
	public const FIELDS = [
		ImportedRecords::HELPERS => [...ImportMap::FIELDS, 'account', 'at', 'consent'],
		ImportedRecords::REQUESTS => [
			'name', 'phone', 'email', 'address', 'contactNote', 'district', 'postalCode', 'channels', 'topics', 'devices',
			'languages', 'slots', 'needs', 'neededBy', 'text', 'consent',
		],
	];
	private const MAX_VALUES = 300;

	public readonly ImportMap $map;

	/**
	 * @param list<string> $fields what each column fills
	 * @param list<array<string, string>> $values answer → id, for each column
	 */
	private function __construct(
		private array $fields,
		array $values,
	) {
		$questions = [];
		foreach ($fields as $column => $field) {
			if (!in_array($field, self::OF_ROW, true)) {
				$questions[$field] = ['field' => $field, 'values' => $values[$column]];
			}
		}
		$this->map = ImportMap::of($questions);
	}

	/** @throws InvalidInput */
	public static function read(Fields $body, string $kind): self {
		$fields = [];
		$values = [];
		foreach ($body->objects('columns', count(self::FIELDS[$kind])) as $column) {
			$field = $column->choice('field', self::FIELDS[$kind], true);
			if (in_array($field, $fields, true)) {
				throw new InvalidInput($column->path('field'), 'Two columns mean the same. Please choose another meaning for one of them.');
			}
			$fields[] = $field;
			$known = [];
			foreach ($column->has('values') ? $column->objects('values', self::MAX_VALUES) : [] as $value) {
				$known[trim($value->text('answer', 1000, true))] = $value->line('id', 32) ?? '';
				$value->end();
			}
			$column->end();
			$values[] = $known;
		}
		if ($fields === []) {
			throw new InvalidInput('columns', 'Please say of at least one column what it means.');
		}
		return new self($fields, $values);
	}

	/**
	 * @param list<string> $cells
	 * @return array{account: string, name: string, at: string|null, answers: array<string, string>, consented: bool|null} at and consented: null without such a column
	 * @throws InvalidInput
	 */
	public function row(array $cells, string $path): array {
		if (count($cells) !== count($this->fields)) {
			throw new InvalidInput($path, Fields::WRONG_TYPE);
		}
		$answers = array_combine($this->fields, array_map(FormsCsv::withoutGuard(...), array_map(trim(...), $cells)));
		$consent = $answers['consent'] ?? null;
		return [
			'account' => $answers['account'] ?? '',
			'name' => '',
			'at' => $answers['at'] ?? null,
			'answers' => array_diff_key($answers, array_flip(self::OF_ROW)),
			'consented' => $consent === null ? null : AnswerReader::isYes($consent),
		];
	}
}
