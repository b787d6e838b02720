<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\DeskAccess;
use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Db\DeskMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\EditConflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Each district decides for itself: whether the action is open there, and who is there when. */
class Desks {
	/** Whoever coordinates can still look for somebody. */
	private const WARN_DAYS = 3;

	public function __construct(
		private DeskAccess $access,
		private DeskMapper $mapper,
		private DeskInput $input,
		private Rota $rota,
		private People $people,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return array{desks: list<array<string, mixed>>, people: list<array<string, mixed>>} `Desks` of the HTTP interface
	 * @throws NotFound
	 */
	public function list(Actor $actor): array {
		$districts = $this->access->districts($actor);
		return ['desks' => array_map($this->describe(...), $districts), 'people' => $this->people->of($districts)];
	}

	/**
	 * @return array<string, mixed> `Desk` of the HTTP interface
	 * @throws NotFound
	 * @throws InvalidInput
	 * @throws EditConflict when somebody else has saved since it was read
	 */
	public function change(Actor $actor, string $district, Fields $fields): array {
		$this->access->require($actor, $district);
		$typed = new Desk();
		$typed->setDistrict($district);
		$based = $fields->line('based', 64);
		$this->input->fill($typed, $fields);
		$this->transaction->run(function () use ($actor, $district, $typed, $based): void {
			$this->mapper->lock($actor->unit, $district, $this->clock->now());
			$known = $this->mapper->ofUnit($actor->unit)[$district] ?? null;
			if ($based !== null && $based !== self::version($known)) {
				throw new EditConflict(self::view($district, $typed), self::view($district, $known));
			}
			$before = $known?->getState();
			$desk = $known ?? new Desk();
			$desk->setUnit($actor->unit);
			$desk->setDistrict($district);
			$desk->setState($typed->getState());
			$desk->setNotice($typed->getNotice());
			$desk->setShifts($typed->getShifts());
			$desk->setUpdatedAt($this->clock->now());
			$desk = $known === null ? $this->mapper->insert($desk) : $this->mapper->update($desk);
			$this->events->record($actor->unit, $actor->userId, 'changed', 'desk', $desk->getId(), $desk->getState() === $before ? null : $desk->getState());
		});
		$this->rota->reread();
		return $this->describe($district);
	}

	/** @return list<string> districts this person looks after whose telephone has hours, but nobody in the next days */
	public function unmanned(Actor $actor): array {
		return array_values(array_filter($this->access->districts($actor), fn (string $district): bool => $this->rota->isUnmanned($district, self::WARN_DAYS)));
	}

	/** @return array<string, mixed> */
	private function describe(string $district): array {
		return self::view($district, $this->rota->desks()[$district] ?? null);
	}

	/** @return array<string, mixed> */
	private static function view(string $district, ?Desk $desk): array {
		return [
			'district' => $district,
			'state' => $desk?->getState() ?? Desk::OPEN,
			'notice' => $desk?->getNotice() ?? '',
			'shifts' => $desk?->getShifts() ?? [],
			'version' => self::version($desk),
		];
	}

	/** The same content has the same one: whoever saves what stands there already bothers nobody. */
	private static function version(?Desk $desk): string {
		return substr(hash('sha256', json_encode([$desk?->getState() ?? Desk::OPEN, $desk?->getNotice() ?? '', $desk?->getShifts() ?? []], JSON_THROW_ON_ERROR)), 0, 16);
	}
}
