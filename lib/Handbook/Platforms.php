<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

use OCA\InsNetzGegangen\Rules\JsonFile;

/** handbook/platforms.json: which platform is meant for which purpose. Pages name only the purpose. */
class Platforms {
	private const PLACEHOLDER = '/\{\{platform\.([a-z]+)(?:\.(address|app|contact))?\}\}/';

	/** @var array<string, array<string, string>>|null purpose → name, address, app, contact */
	private ?array $byPurpose = null;

	/** Fills `{{platform.PURPOSE}}` and `{{platform.PURPOSE.address}}` (`.app`, `.contact`). An unknown purpose stays as it is. */
	public function fill(string $markdown): string {
		return (string)preg_replace_callback(
			self::PLACEHOLDER,
			fn (array $match): string => $this->byPurpose()[$match[1]][$match[2] ?? 'name'] ?? $match[0],
			$markdown,
		);
	}

	/** @return array<string, array<string, string>> */
	private function byPurpose(): array {
		if ($this->byPurpose === null) {
			/** @var array{unknown: array<string, string>, platforms: list<array<string, mixed>>, purposes: list<array{id: string, platform: string}>} $table */
			$table = JsonFile::read('handbook/platforms.json');
			$platforms = array_column($table['platforms'], null, 'id');
			$this->byPurpose = [];
			foreach ($table['purposes'] as $purpose) {
				$this->byPurpose[$purpose['id']] = self::details($platforms[$purpose['platform']] ?? [], $table['unknown']);
			}
		}
		return $this->byPurpose;
	}

	/**
	 * @param array<string, mixed> $platform
	 * @param array<string, string> $unknown what stands for a detail nobody has filled in
	 * @return array<string, string>
	 */
	private static function details(array $platform, array $unknown): array {
		$details = $unknown;
		foreach (['name', 'address', 'app', 'contact'] as $key) {
			$value = $platform[$key] ?? '';
			if (is_string($value) && $value !== '') {
				$details[$key] = $value;
			}
		}
		return $details;
	}
}
