<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Mail\Addressee;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Service\Requests\Vault;
use OCP\IUserManager;

/** Who sits on a seat, and how to reach them: an account, the person of a request, or what lies under seal in the record. */
class SeatPerson {
	public function __construct(
		private Sealer $sealer,
		private PhoneKey $phones,
		private Vault $vault,
		private Addressees $addressees,
		private IUserManager $users,
	) {
	}

	/**
	 * @param Seat $seat already stored, because the id is part of the seal
	 * @param array{name: string, phone: string|null, email: string|null} $person phone in E.164 form
	 */
	public function put(Seat $seat, #[\SensitiveParameter] array $person): void {
		$seat->setSealed($this->sealer->seal(SeatMapper::TABLE, $seat->getId(), array_filter($person, static fn (?string $part): bool => $part !== null)));
		$seat->setPhoneKey($person['phone'] === null ? null : $this->phones->hash($person['phone']));
	}

	/**
	 * @param Request|null $request of the seat, if it has one
	 * @return array{name: string|null, phone: string|null, email: string|null}
	 */
	public function contact(Seat $seat, ?Request $request): array {
		if ($request !== null) {
			return array_intersect_key($this->vault->contact($request), ['name' => 1, 'phone' => 1, 'email' => 1]);
		}
		if ($seat->getUserId() !== null) {
			$user = $this->users->get($seat->getUserId());
			return ['name' => $this->accountName($seat->getUserId()), 'phone' => null, 'email' => $user?->getEMailAddress()];
		}
		$person = $this->sealer->open(SeatMapper::TABLE, $seat->getId(), $seat->getSealed()) ?? [];
		$text = static fn (string $key): ?string => is_string($person[$key] ?? null) ? $person[$key] : null;
		return ['name' => $text('name'), 'phone' => $text('phone'), 'email' => $text('email')];
	}

	/** @return string|null null when it can no longer be read */
	public function name(Seat $seat, ?Request $request): ?string {
		return $request === null && $seat->getUserId() !== null ? $this->accountName($seat->getUserId()) : $this->contact($seat, $request)['name'];
	}

	public function addressee(Seat $seat, ?Request $request): Addressee {
		return match (true) {
			$request !== null => $this->addressees->person($request),
			$seat->getUserId() !== null => $this->addressees->member($seat->getUserId()),
			default => $this->addressees->address($this->contact($seat, null)['email']),
		};
	}

	private function accountName(string $userId): ?string {
		$name = $this->users->getDisplayName($userId);
		return $name === null ? null : Text::withoutDirection($name);
	}
}
