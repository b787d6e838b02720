<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Imports;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\ImportAccess;
use OCA\InsNetzGegangen\Db\Import;
use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Db\ImportItemMapper;
use OCA\InsNetzGegangen\Db\ImportMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Import\Newcomer;
use OCA\InsNetzGegangen\Import\RowResult;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * Takes tables of people in. The table stays in the browser: its lines come in parts, are checked, and are kept
 * only as the records they become. Of each part all that can be created is created in one transaction, or nothing.
 */
class ImportDesk {
	private const KEY = '/^[A-Za-z0-9-]{8,64}$/D';

	public function __construct(
		private ImportAccess $access,
		private ImportMapper $imports,
		private ImportItemMapper $items,
		private ImportedRecords $records,
		private TablePart $part,
		private RecordMaker $maker,
		private Transaction $transaction,
		private Notifications $notifications,
		private Region $region,
		private Clock $clock,
	) {
	}

	/**
	 * Looks only: what would become of each line.
	 *
	 * @return list<array<string, mixed>> in the order of the lines
	 * @throws NotFound|InvalidInput
	 */
	public function check(Actor $actor, Fields $fields): array {
		$this->access->require($actor);
		$lines = $this->part->read($fields);
		$fields->end();
		return array_map(fn (RowResult $result): array => $this->part->view($result, null), $this->part->judge($actor, $lines, []));
	}

	/**
	 * @return array{import: int, lines: list<array<string, mixed>>}
	 * @throws NotFound|InvalidInput
	 */
	public function take(Actor $actor, Fields $fields): array {
		$this->access->require($actor);
		$key = $fields->line('key', 64, true);
		if (preg_match(self::KEY, $key) !== 1) {
			throw new InvalidInput('key', Fields::WRONG_TYPE);
		}
		if ($fields->line('consent', 32, true) !== $this->region->consent()['version']) {
			throw new InvalidInput('consent', 'The wording has changed. Please read the new one and agree again.');
		}
		$lines = $this->part->read($fields);
		$fields->end();
		// Two who take in the same person at once: the later one finds the record of the other.
		[$answer, $members] = $this->transaction->againWhenTaken(fn (): array => $this->transaction->run(fn (): array => $this->store($actor, $key, $lines)));
		foreach ($members as $record => $userId) {
			$this->notifications->send($userId, Notifications::OFFER_ENTERED, 'helper', (string)$record);
		}
		return $answer;
	}

	/**
	 * Those that can be undone, newest first.
	 *
	 * @return list<array{id: int, kind: string, at: string, until: string, records: int, own: bool, undone: bool}>
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $limit, ?int $cursor): array {
		$this->access->require($actor);
		$imports = $this->imports->since($actor->unit, $this->clock->now() - UndoImport::DAYS * Clock::DAY, $this->access->seesAll($actor) ? null : $actor->userId, $limit, $cursor);
		$counts = $this->items->counts(array_map(static fn (Import $import): int => $import->getId(), $imports));
		return array_map(static fn (Import $import): array => [
			'id' => $import->getId(),
			'kind' => $import->getKind(),
			'at' => Clock::iso($import->getCreatedAt()),
			'until' => Clock::iso($import->getCreatedAt() + UndoImport::DAYS * Clock::DAY),
			'records' => $counts[$import->getId()] ?? 0,
			'own' => $import->getUserId() === $actor->userId,
			'undone' => $import->getUndoneAt() !== null,
		], $imports);
	}

	/** @return array{array{import: int, lines: list<array<string, mixed>>}, array<int, string>} the answer, and by record the members who do not know yet that an offer was entered for them */
	private function store(Actor $actor, string $key, TableLines $lines): array {
		$import = $this->imports->begin($actor->unit, $actor->userId, $lines->kind, $key, $this->clock->now());
		// A part whose answer got lost comes again: what it made is there.
		$known = $this->items->ofLines($import->getId(), $lines->numbers());
		$results = $this->part->judge($actor, $lines, $known);
		$make = $this->maker->begin($actor, $lines);
		$made = [];
		$members = [];
		foreach ($results as $result) {
			if ($result->becomes !== null) {
				$made[$result->row] = $make($result->becomes);
				$member = $result->becomes instanceof Newcomer ? $result->becomes->helper->getUserId() : null;
				if ($member !== null) {
					$members[$made[$result->row]] = $member;
				}
			}
		}
		$prints = $made === [] ? [] : $this->records->fingerprints($lines->kind, array_values($made));
		foreach ($made as $line => $record) {
			$this->items->note($import->getId(), $line, $record, $prints[$record] ?? '');
		}
		$became = $known + $made;
		$answer = ['import' => $import->getId(), 'lines' => array_map(fn (RowResult $result): array => $this->part->view($result, $became[$result->row] ?? null), $results)];
		return [$answer, $members];
	}
}
