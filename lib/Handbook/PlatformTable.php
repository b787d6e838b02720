<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/** Which platform is meant for which purpose. Pages name only the purpose. */
final class PlatformTable {
	private const PLACEHOLDER = '/\{\{platform\.([a-z]+)(?:\.(address|app|contact))?\}\}/';

	/**
	 * @param array<string, mixed> $content as in handbook/platforms.json
	 * @param int $version 0 for the table that ships with the app
	 */
	public function __construct(
		public readonly array $content,
		public readonly int $version = 0,
	) {
	}

	/** @return array<string, array<string, mixed>> by id */
	public function platforms(): array {
		return $this->byId('platforms');
	}

	/** @return array<string, array<string, mixed>> by id */
	public function purposes(): array {
		return $this->byId('purposes');
	}

	/** @return string|null platform id of a purpose */
	public function platformOf(string $purpose): ?string {
		$id = $this->purposes()[$purpose]['platform'] ?? null;
		return is_string($id) ? $id : null;
	}

	public function nameOf(string $platform): string {
		$name = $this->platforms()[$platform]['name'] ?? '';
		return is_string($name) ? $name : '';
	}

	/** Fills `{{platform.PURPOSE}}` and `{{platform.PURPOSE.address}}` (`.app`, `.contact`). An unknown purpose stays as it is. */
	public function fill(string $text): string {
		return (string)preg_replace_callback(
			self::PLACEHOLDER,
			fn (array $match): string => $this->detail($match[1], $match[2] ?? 'name') ?? $match[0],
			$text,
		);
	}

	/** @return list<string> ids of the purposes a text names by their places */
	public static function purposesIn(string $text): array {
		preg_match_all(self::PLACEHOLDER, $text, $found);
		return array_values(array_unique($found[1]));
	}

	private function detail(string $purpose, string $key): ?string {
		$platform = $this->platforms()[$this->platformOf($purpose) ?? ''] ?? null;
		if ($platform === null) {
			return null;
		}
		$value = $platform[$key] ?? '';
		$unknown = is_array($this->content['unknown'] ?? null) ? $this->content['unknown'][$key] ?? null : null;
		return is_string($value) && $value !== '' ? $value : (is_string($unknown) ? $unknown : null);
	}

	/** @return array<string, array<string, mixed>> */
	private function byId(string $list): array {
		/** @var list<array<string, mixed>> $entries */
		$entries = is_array($this->content[$list] ?? null) ? $this->content[$list] : [];
		$byId = [];
		foreach ($entries as $entry) {
			if (is_string($entry['id'] ?? null)) {
				$byId[$entry['id']] = $entry;
			}
		}
		return $byId;
	}
}
