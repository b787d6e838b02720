<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

/** What is sealed in a request: how to reach the person, what the person needs, and the free text. */
final class Secrets {
	/**
	 * @param string|null $phone E.164
	 * @param list<string> $needs
	 * @param string|null $contactPerson a relative or somebody of the branch who may be called as well, with the number
	 * @param string|null $mayBeTold code: what that one may learn
	 * @param Body|null $body that asks; null: the person asks for themselves
	 */
	public function __construct(
		public readonly ?string $name = null,
		public readonly ?string $phone = null,
		public readonly ?string $email = null,
		public readonly ?string $address = null,
		public readonly ?string $contactNote = null,
		public readonly array $needs = [],
		public readonly ?string $text = null,
		public readonly ?string $contactPerson = null,
		public readonly ?string $mayBeTold = null,
		public readonly ?Body $body = null,
	) {
	}

	/** @param list<string> $needs */
	public function withConcern(array $needs, ?string $text): self {
		return new self($this->name, $this->phone, $this->email, $this->address, $this->contactNote, $needs, $text, $this->contactPerson, $this->mayBeTold, $this->body);
	}

	public function withPhone(string $phone): self {
		return new self($this->name, $phone, $this->email, $this->address, $this->contactNote, $this->needs, $this->text, $this->contactPerson, $this->mayBeTold, $this->body);
	}

	public function withBody(?Body $body): self {
		return new self($this->name, $this->phone, $this->email, $this->address, $this->contactNote, $this->needs, $this->text, $this->contactPerson, $this->mayBeTold, $body);
	}

	/** @return array<string, string|list<string>> without empty parts */
	public function toArray(): array {
		$all = [
			'name' => $this->name, 'phone' => $this->phone, 'email' => $this->email, 'address' => $this->address,
			'contactNote' => $this->contactNote, 'needs' => $this->needs, 'text' => $this->text,
			'contactPerson' => $this->contactPerson, 'mayBeTold' => $this->mayBeTold,
			'bodyName' => $this->body?->name, 'bodyRole' => $this->body?->role,
		];
		return array_filter($all, static fn (string|array|null $value): bool => $value !== null && $value !== []);
	}

	/** @param array<string, mixed> $data as given by toArray() */
	public static function fromArray(array $data): self {
		$text = static fn (string $key): ?string => is_string($data[$key] ?? null) ? $data[$key] : null;
		$needs = is_array($data['needs'] ?? null) ? $data['needs'] : [];
		$bodyName = $text('bodyName');
		$body = $bodyName === null ? null : new Body($bodyName, $text('bodyRole') ?? '');
		return new self($text('name'), $text('phone'), $text('email'), $text('address'), $text('contactNote'), array_values(array_filter($needs, is_string(...))), $text('text'), $text('contactPerson'), $text('mayBeTold'), $body);
	}
}
