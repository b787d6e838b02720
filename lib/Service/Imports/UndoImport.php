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
use OCA\InsNetzGegangen\Db\ImportItem;
use OCA\InsNetzGegangen\Db\ImportItemMapper;
use OCA\InsNetzGegangen\Db\ImportMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Takes back what an import made, as long as nobody has worked with it. What was changed meanwhile stays and is named. */
class UndoImport {
	public const DAYS = 7;
	private const AT_ONCE = 200;
	private const LAST_ID = 999_999_999_999;
	private const RECORDS = [ImportedRecords::HELPERS => 'helper', ImportedRecords::REQUESTS => 'request'];

	public function __construct(
		private ImportAccess $access,
		private ImportMapper $imports,
		private ImportItemMapper $items,
		private ImportedRecords $records,
		private Transaction $transaction,
		private Notifications $notifications,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * A part of it: whoever calls goes on behind `next` until there is none.
	 *
	 * @return array{removed: int, kept: list<array{line: int, record: int}>, next: int|null}
	 * @throws NotFound also when the days are over
	 */
	public function undo(Actor $actor, int $importId, Fields $fields): array {
		$import = $this->imports->find($importId, $actor->unit);
		$this->access->requireOf($actor, $import);
		if ($import->getCreatedAt() < $this->clock->now() - self::DAYS * Clock::DAY) {
			throw new NotFound();
		}
		$after = $fields->int('after', 0, self::LAST_ID) ?? 0;
		$fields->end();
		return $this->transaction->run(fn (): array => $this->part($actor, clone $import, $after));
	}

	/** @return array{removed: int, kept: list<array{line: int, record: int}>, next: int|null} */
	private function part(Actor $actor, Import $import, int $after): array {
		$import->setUndoneAt($this->clock->now());
		$this->imports->update($import);
		$items = $this->items->ofImport($import->getId(), self::AT_ONCE, $after);
		if ($items === []) {
			return ['removed' => 0, 'kept' => [], 'next' => null];
		}
		$kind = $import->getKind();
		$ids = array_map(static fn (ImportItem $item): int => $item->getRecordId(), $items);
		$this->records->lock($kind, $ids);
		$prints = $this->records->fingerprints($kind, $ids);
		$linked = $this->records->linked($kind, $ids);
		// What others have deleted in the meantime is not there any more: nothing to do, and nothing to say.
		$there = array_values(array_filter($items, static fn (ImportItem $item): bool => isset($prints[$item->getRecordId()])));
		$isUntouched = static fn (ImportItem $item): bool => $prints[$item->getRecordId()] === $item->getFingerprint() && !in_array($item->getRecordId(), $linked, true);
		$gone = array_values(array_filter($there, $isUntouched));
		$this->remove($actor, $kind, $gone);
		$kept = array_values(array_filter($there, static fn (ImportItem $item): bool => !$isUntouched($item)));
		return [
			'removed' => count($gone),
			'kept' => array_map(static fn (ImportItem $item): array => ['line' => $item->getLine(), 'record' => $item->getRecordId()], $kept),
			'next' => count($items) < self::AT_ONCE ? null : end($items)->getId(),
		];
	}

	/** @param list<ImportItem> $items */
	private function remove(Actor $actor, string $kind, array $items): void {
		$this->records->delete($kind, array_map(static fn (ImportItem $item): int => $item->getRecordId(), $items));
		foreach ($items as $item) {
			$this->events->record($actor->unit, $actor->userId, 'import_undone', self::RECORDS[$kind], $item->getRecordId());
			if ($kind === ImportedRecords::HELPERS) {
				$this->notifications->takeBack('helper', (string)$item->getRecordId());
			}
		}
		$this->items->forget(array_map(static fn (ImportItem $item): int => $item->getId(), $items));
	}
}
