<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCA\InsNetzGegangen\Service\Requests\Secrets;

/** What lies sealed in an entry: the request as it was checked, and back again. */
final class EntryContent {
	/** @return array<string, mixed> */
	public static function of(#[\SensitiveParameter] RequestDraft $draft): array {
		return [
			'person' => ($draft->person ?? new Secrets())->toArray(),
			'district' => $draft->district, 'postalCode' => $draft->postalCode, 'topics' => $draft->topics,
			'channels' => $draft->channels, 'languages' => $draft->languages, 'text' => $draft->text, 'consentVersion' => $draft->consentVersion,
		];
	}

	/** @param array<string, mixed> $data as given by of() */
	public static function draft(#[\SensitiveParameter] array $data): RequestDraft {
		$line = static fn (string $key): ?string => is_string($data[$key] ?? null) ? $data[$key] : null;
		$list = static fn (string $key): array => array_values(array_filter(is_array($data[$key] ?? null) ? $data[$key] : [], is_string(...)));
		/** @var array<string, mixed> $person */
		$person = is_array($data['person'] ?? null) ? $data['person'] : [];
		return new RequestDraft(
			Secrets::fromArray($person), $line('district'), $line('postalCode'), $list('topics'), [], $list('channels'), [], $list('languages'), [], [],
			0, null, $line('text'), null, false, false, 'self', $line('consentVersion'), false,
		);
	}
}
