<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Imports;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Import\Columns;
use OCA\InsNetzGegangen\Import\RowJudge;
use OCA\InsNetzGegangen\Import\RowResult;

/** Reads a part of a table, and says of each line what becomes of it. */
class TablePart {
	public const KINDS = [ImportedRecords::HELPERS, ImportedRecords::REQUESTS];
	private const SOURCES = ['form', 'table'];
	private const AT_ONCE = 200;
	private const LAST_LINE = 100_000;

	public function __construct(
		private RowJudge $judge,
	) {
	}

	/** @throws InvalidInput */
	public function read(Fields $fields): TableLines {
		$kind = $fields->choice('kind', self::KINDS, true);
		$source = $fields->choice('source', self::SOURCES, true);
		$columns = Columns::read($fields, $kind);
		$lines = [];
		foreach ($fields->objects('lines', self::AT_ONCE) as $line) {
			$number = $line->int('line', 1, self::LAST_LINE, true);
			if (isset($lines[$number])) {
				throw new InvalidInput($line->path('line'), Fields::WRONG_TYPE);
			}
			$row = $columns->row($line->texts('cells', 100), $line->path('cells'));
			$lines[$number] = [...$row, 'again' => $line->bool('again') ?? false];
			$line->end();
		}
		return new TableLines($kind, $source === 'form', $columns, $lines);
	}

	/**
	 * @param array<int, int> $known lines that are records already
	 * @return list<RowResult> in the order of the lines
	 */
	public function judge(Actor $actor, TableLines $lines, array $known): array {
		$results = [];
		$seen = [];
		foreach ($lines->lines as $number => $row) {
			$results[] = isset($known[$number])
				? new RowResult($number, RowResult::CREATED)
				: $this->judge->judge($lines->kind, $lines->columns->map, $number, $row, $seen, $actor);
		}
		return $results;
	}

	/**
	 * @param int|null $record that it has become
	 * @return array{line: int, status: string, field: string|null, message: string|null, answer: string|null, who: string|null, note: string|null, record: int|null}
	 */
	public function view(RowResult $result, ?int $record): array {
		$becomes = $result->becomes;
		$who = $becomes === null ? '' : $this->judge->who($becomes);
		return [
			'line' => $result->row,
			'status' => $result->status,
			'field' => $result->field === '' ? null : $result->field,
			'message' => $result->why === '' ? null : $result->why,
			'answer' => $result->answer,
			// Lets the page see that two parts of a table name the same person.
			'who' => $who === '' ? null : $who,
			'note' => $becomes === null ? null : $this->judge->note($becomes),
			'record' => $record,
		];
	}
}
