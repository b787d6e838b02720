<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** The package of one Landesverband (folder regions/): data only, so that the code holds no name of a place. */
class Region {
	/** @var array<string, array<string, mixed>> file → content */
	private array $files = [];

	/**
	 * @param string $id folder name below regions/
	 * @param array<array-key, mixed> $own file → content that lies over it, taken from an archive
	 */
	public function __construct(
		private string $id,
		private array $own = [],
	) {
	}

	/** @return array<string, mixed> one file of the package, as it is in force; nothing for one it does without */
	public function part(string $name): array {
		// English words of the topics that shipped do not fit topics taken over from elsewhere.
		$isForeign = $name === 'topics.en' && isset($this->own['topics']);
		return isset($this->own[$name]) || (!$isForeign && JsonFile::exists($this->path($name))) ? $this->file($name) : [];
	}

	public function id(): string {
		return $this->id;
	}

	public function unit(): string {
		return $this->text('region', 'unit');
	}

	public function name(): string {
		return $this->text('region', 'name');
	}

	public function timezone(): string {
		return $this->text('region', 'timezone');
	}

	public function phoneRegion(): string {
		return $this->text('region', 'phoneRegion');
	}

	public function districtWord(): string {
		return $this->text('region', 'districtWord');
	}

	/** @return array<string, string> word of the German interface → the word this Landesverband has for it; most packages have none */
	public function words(): array {
		/** @var array<string, string> $words */
		$words = $this->part('words');
		return $words;
	}

	/** A German text of the interface in the words of this Landesverband. */
	public function inOwnWords(string $text): string {
		$words = $this->words();
		return preg_replace_callback('/\b\p{L}+\b/u', static fn (array $word): string => $words[$word[0]] ?? $word[0], $text) ?? $text;
	}

	/** Id of the district for what belongs to none. */
	public function wholeDistrict(): string {
		return $this->text('region', 'wholeDistrict');
	}

	/** @return list<array{id: string, name: string}> */
	public function districts(): array {
		/** @var list<array{id: string, name: string}> $districts */
		$districts = $this->file('districts')['districts'] ?? [];
		return array_map(static fn (array $district): array => ['id' => $district['id'], 'name' => $district['name']], $districts);
	}

	/** @return list<string> */
	public function districtIds(): array {
		return array_column($this->districts(), 'id');
	}

	/**
	 * Districts joined to larger parts of the country: figures by district alone would be mostly empty cells.
	 *
	 * @return list<array{id: string, name: string, districts: list<string>}> the last one, without id, holds what lies in none
	 */
	public function areas(): array {
		$file = $this->file('districts');
		/** @var list<array{id: string, name: string}> $areas */
		$areas = $file['areas'] ?? [];
		/** @var list<array{id: string, area: string|null}> $districts */
		$districts = $file['districts'] ?? [];
		return array_map(static fn (array $area): array => [
			'id' => $area['id'],
			'name' => $area['name'],
			'districts' => array_column(array_filter($districts, static fn (array $district): bool => ($district['area'] ?? '') === $area['id']), 'id'),
		], [...$areas, ['id' => '', 'name' => '']]);
	}

	/** @return list<array{id: string, name: string, kind: string, subject: string, text: list<string>}> frames for appeals, with places in braces */
	public function appealTexts(): array {
		/** @var list<array{id: string, name: string, kind: string, subject: string, text: list<string>}> $texts */
		$texts = $this->part('appeal')['texts'] ?? [];
		return $texts;
	}

	/** @return list<array{id: string, name: string, page: string|null, usual: bool, matched: bool, hint: string|null}> */
	public function topics(): array {
		/** @var list<array{id: string, name: string, page?: string|null, usual?: bool, matched?: bool, hint?: string|null}> $topics */
		$topics = $this->file('topics')['topics'] ?? [];
		return array_map(static fn (array $topic): array => [
			'id' => $topic['id'],
			'name' => $topic['name'],
			'page' => $topic['page'] ?? null,
			'usual' => $topic['usual'] ?? false,
			'matched' => $topic['matched'] ?? true,
			'hint' => $topic['hint'] ?? null,
		], $topics);
	}

	/**
	 * As the reader reads them, if the package has words in that language: only German has to be there.
	 *
	 * @return list<array{id: string, name: string, page: string|null, usual: bool, matched: bool, hint: string|null}>
	 */
	public function topicsIn(string $language): array {
		/** @var array<string, array{name: string, hint: string}> $words */
		$words = str_starts_with($language, 'de') ? [] : $this->part('topics.en');
		return array_map(static fn (array $topic): array => [...$topic, ...$words[$topic['id']] ?? []], $this->topics());
	}

	/** @return list<string> */
	public function topicIds(): array {
		return array_column($this->topics(), 'id');
	}

	/** @return array{version: string, text: string, needsText: string, thirdPersonText: string, helperText: string} sentences to read out */
	public function consent(): array {
		return [
			'version' => $this->text('consent', 'version'),
			'text' => $this->text('consent', 'text'),
			'needsText' => $this->text('consent', 'needsText'),
			'thirdPersonText' => $this->text('consent', 'thirdPersonText'),
			'helperText' => $this->text('consent', 'helperText'),
		];
	}

	/**
	 * The helper code: its points as lines, each behind a dash.
	 *
	 * @return array{version: string, text: string}
	 */
	public function agreement(): array {
		/** @var list<string> $points */
		$points = $this->file('agreement')['points'] ?? [];
		$lines = array_map(static fn (string $point): string => '- ' . $point, $points);
		return ['version' => $this->text('agreement', 'version'), 'text' => $this->text('agreement', 'text') . "\n\n" . implode("\n", $lines)];
	}

	/** @return array{district: string, place: string|null}|null null when the code is not in the table */
	public function place(string $postalCode): ?array {
		$table = $this->file('postal-codes');
		/** @var array<string, array{float, float, string}> $codes */
		$codes = $table['codes'] ?? [];
		/** @var array<string, string> $places */
		$places = $table['places'] ?? [];
		return isset($codes[$postalCode]) ? ['district' => $codes[$postalCode][2], 'place' => $places[$postalCode] ?? null] : null;
	}

	/** @return list<string> every code of the table */
	public function postalCodes(): array {
		/** @var array<array-key, mixed> $codes */
		$codes = $this->file('postal-codes')['codes'] ?? [];
		return array_map(strval(...), array_keys($codes));
	}

	/**
	 * @param list<mixed> $postalCodes
	 * @return array<string, array{float, float, string}> code → latitude, longitude, district; unknown codes are left out
	 */
	public function points(array $postalCodes): array {
		/** @var array<string, array{float, float, string}> $codes */
		$codes = $this->file('postal-codes')['codes'] ?? [];
		return array_intersect_key($codes, array_flip(array_filter($postalCodes, is_string(...))));
	}

	private function text(string $file, string $key): string {
		$value = $this->file($file)[$key] ?? '';
		return is_string($value) ? $value : '';
	}

	/** @return array<string, mixed> */
	private function file(string $name): array {
		$own = $this->own[$name] ?? null;
		/** @var array<string, mixed> $content */
		$content = is_array($own) ? $own : $this->files[$name] ??= JsonFile::read($this->path($name));
		return $content;
	}

	private function path(string $name): string {
		return 'regions/' . $this->id . '/' . $name . '.json';
	}
}
