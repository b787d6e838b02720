<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\Request;

/** A request as it was sent, checked, before it is stored. */
final class RequestDraft {
	/**
	 * @param Secrets|null $person contact data; null when a correction leaves it as it is
	 * @param list<string> $topics
	 * @param list<string> $mustTopics
	 * @param list<string> $channels
	 * @param list<string> $devices
	 * @param list<string> $languages
	 * @param list<string> $slots
	 * @param list<string> $needs
	 * @param string|null $consentBy null when a correction says nothing new about it
	 * @param string|null $page of the handbook; null when a correction says nothing about it
	 * @param string|null $step of this page
	 * @param Body|null $body null: a person asks, or a correction says nothing about it
	 * @param list<string> $wishes of the body
	 * @param string|null $sendKey the same for every try to send one form
	 */
	public function __construct(
		public readonly ?Secrets $person,
		public readonly ?string $district,
		public readonly ?string $postalCode,
		public readonly array $topics,
		public readonly array $mustTopics,
		public readonly array $channels,
		public readonly array $devices,
		public readonly array $languages,
		public readonly array $slots,
		public readonly array $needs,
		public readonly int $urgency,
		public readonly ?string $neededBy,
		public readonly ?string $text,
		public readonly ?bool $firstTime,
		public readonly bool $releaseOnAccept,
		public readonly bool $wide,
		public readonly ?string $consentBy,
		public readonly ?string $consentVersion,
		public readonly bool $callback,
		public readonly ?string $sendKey = null,
		public readonly ?string $page = null,
		public readonly ?string $step = null,
		public readonly ?Body $body = null,
		public readonly array $wishes = [],
	) {
	}

	/** Everything but contact data, concern and state. */
	public function fill(Request $request): void {
		$request->setDistrict($this->district);
		$request->setPostalCode($this->postalCode);
		$request->setTopics(self::listOrNull($this->topics));
		$request->setMustTopics(self::listOrNull($this->mustTopics));
		$request->setChannels(self::listOrNull($this->channels));
		$request->setDevices(self::listOrNull($this->devices));
		$request->setLanguages(self::listOrNull($this->languages));
		$request->setSlots(self::listOrNull($this->slots));
		$request->setUrgency($this->urgency);
		$request->setNeededBy($this->neededBy);
		$request->setFirstTime($this->firstTime);
		$request->setReleaseOnAccept($this->releaseOnAccept);
		$request->setWide($this->wide);
		if ($this->wishes !== []) {
			$request->setWishes($this->wishes);
		}
		if ($this->page !== null) {
			$request->setPageId($this->page);
			$request->setPageStep($this->step);
		}
	}

	/**
	 * @param list<string> $list
	 * @return list<string>|null
	 */
	private static function listOrNull(array $list): ?array {
		return $list === [] ? null : $list;
	}
}
