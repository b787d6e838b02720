<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Helpers\HelperRemoval;
use OCA\InsNetzGegangen\View\HelperView;

/** Everything about one person for the command line: by account, or by phone number for people without one. */
class PersonFile {
	/** More requests by one number than this are no person. */
	private const MOST = 1000;

	public function __construct(
		private Actors $actors,
		private PersonalData $data,
		private Erasure $erasure,
		private Anonymiser $anonymiser,
		private HelperRemoval $removal,
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private SeatMapper $seats,
		private SeatAnonymiser $seatAnonymiser,
		private HelperView $helperView,
		private PhoneKey $phones,
		private Transaction $transaction,
		private Announcer $announcer,
		private Region $region,
	) {
	}

	/** @return array<string, mixed> */
	public function of(string $person): array {
		$actor = $this->actors->ofUser($person);
		if ($actor !== null) {
			return $this->data->of($actor);
		}
		return [
			'requests' => array_map($this->data->request(...), $this->requestsOf($person)),
			'offers' => array_map(fn (Helper $helper): array => $this->helperView->own($helper, 0), $this->helpersOf($person)),
			'seats' => $this->data->seats($this->seatsOf($person)),
		];
	}

	/** @return array<string, int> what → how many */
	public function count(string $person): array {
		$isAccount = $this->actors->ofUser($person) !== null;
		$unit = $this->region->unit();
		return [
			'requests' => count($isAccount ? $this->requests->ofRequester($unit, $person) : $this->requestsOf($person)),
			'offers' => $isAccount ? ($this->helpers->ofUser($person) === null ? 0 : 1) : count($this->helpersOf($person)),
			'seats' => count($isAccount ? $this->seats->ofUser($unit, $person) : $this->seatsOf($person)),
		];
	}

	/** An account that is gone on the server can still be named: its traces go as well. */
	public function delete(string $person): void {
		$requests = array_map(static fn (Request $request): int => $request->getId(), $this->requestsOf($person));
		[$helpers, $seats] = [$this->helpersOf($person), $this->seatsOf($person)];
		$isAccount = $this->keyOf($person) === null || $this->actors->ofUser($person) !== null;
		$this->announcer->announce($this->transaction->run(fn (): array => [
			...($isAccount ? $this->erasure->inside($person) : []),
			...$this->anonymiser->anonymiseInside($this->region->unit(), $requests, null),
			...array_merge([], ...array_map(fn (Helper $helper): array => $this->removal->removeInside($helper, null, 'erased'), $helpers)),
			...$this->seatAnonymiser->anonymiseInside($seats),
		]));
	}

	/** @return list<Request> taken down for this number, still naming the person */
	private function requestsOf(string $phone): array {
		$key = $this->keyOf($phone);
		return $key === null ? [] : $this->requests->ofPhone($this->region->unit(), $key, self::MOST);
	}

	/** @return list<Helper> */
	private function helpersOf(string $phone): array {
		$key = $this->keyOf($phone);
		return $key === null ? [] : $this->helpers->ofPhone($this->region->unit(), $key);
	}

	/** @return list<Seat> */
	private function seatsOf(string $phone): array {
		$key = $this->keyOf($phone);
		return $key === null ? [] : $this->seats->ofPhone($this->region->unit(), $key);
	}

	private function keyOf(string $phone): ?string {
		$number = $this->phones->normalise($phone, $this->region->phoneRegion());
		return $number === null ? null : $this->phones->hash($number);
	}
}
