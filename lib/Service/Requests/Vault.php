<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Http\Text;
use OCP\IUserManager;

/** Puts the personal part of a request under seal and reads it again. */
class Vault {
	public function __construct(
		private Sealer $sealer,
		private PhoneKey $phones,
		private IUserManager $users,
	) {
	}

	/** For a stored request, because the seal holds its id. The caller stores the request again. */
	public function close(Request $request, #[\SensitiveParameter] Secrets $secrets): void {
		$request->setSealed($this->sealer->seal(RequestMapper::TABLE, $request->getId(), $secrets->toArray()));
		$request->setPhoneKey($secrets->phone === null ? null : $this->phones->hash($secrets->phone));
	}

	/** @return Secrets|null null when it cannot be read with the present secret of the server */
	public function open(Request $request): ?Secrets {
		$data = $this->sealer->open(RequestMapper::TABLE, $request->getId(), $request->getSealed());
		return $data === null ? null : Secrets::fromArray($data);
	}

	/** @param string|null $text short text of the desk, for helpers who are asked and for the board */
	public function closeDeskText(Request $request, #[\SensitiveParameter] ?string $text): void {
		$request->setSealedDesk($text === null ? null : $this->sealer->seal(RequestMapper::TABLE . '.desk', $request->getId(), ['text' => $text]));
	}

	public function deskText(Request $request): ?string {
		$text = $this->sealer->open(RequestMapper::TABLE . '.desk', $request->getId(), $request->getSealedDesk())['text'] ?? null;
		return is_string($text) ? $text : null;
	}

	/**
	 * What the one who helps gets, and the person reads as their own. The address of the account was never given for
	 * this request: it goes along only where there would be no way to reach the person without it.
	 *
	 * @return array{name: string|null, phone: string|null, email: string|null, address: string|null, contactNote: string|null, contactPerson?: string, mayBeTold?: string}
	 */
	public function released(Request $request): array {
		$contact = $this->contact($request);
		$user = $request->getRequesterId() === null ? null : $this->users->get($request->getRequesterId());
		$ofAccount = $user !== null && $contact['email'] === $user->getEMailAddress();
		return $ofAccount && $contact['phone'] !== null ? [...$contact, 'email' => null] : $contact;
	}

	/**
	 * How to reach the person; name and mail of an account come from the account. Most have nobody who speaks for them.
	 *
	 * @return array{name: string|null, phone: string|null, email: string|null, address: string|null, contactNote: string|null, contactPerson?: string, mayBeTold?: string}
	 */
	public function contact(Request $request): array {
		$secrets = $this->open($request) ?? new Secrets();
		$user = $request->getRequesterId() === null ? null : $this->users->get($request->getRequesterId());
		return [
			'name' => $secrets->name ?? ($user === null ? null : Text::withoutDirection($user->getDisplayName())),
			'phone' => $secrets->phone,
			'email' => $secrets->email ?? $user?->getEMailAddress(),
			'address' => $secrets->address,
			'contactNote' => $secrets->contactNote,
			...($secrets->contactPerson === null ? [] : ['contactPerson' => $secrets->contactPerson, 'mayBeTold' => $secrets->mayBeTold ?? 'call']),
		];
	}
}
