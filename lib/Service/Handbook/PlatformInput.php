<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;

/** Reads the table of platforms as an editor sends it: platforms, and what is used for which purpose. */
class PlatformInput {
	private const MAX_ROWS = 60;
	private const LINES = ['address' => 300, 'app' => 80, 'whoMay' => 200, 'howToGetIn' => 300, 'contact' => 200, 'trialContact' => 200];

	/**
	 * @param list<string> $pages ids there are
	 * @return array{platforms: list<array<string, mixed>>, purposes: list<array<string, mixed>>}
	 * @throws InvalidInput
	 */
	public function read(Fields $fields, array $pages): array {
		$platforms = array_map($this->platform(...), $fields->objects('platforms', self::MAX_ROWS));
		$ids = self::ids('platforms', $platforms);
		$purposes = array_map(fn (Fields $purpose): array => $this->purpose($purpose, $ids, $pages), $fields->objects('purposes', self::MAX_ROWS));
		self::ids('purposes', $purposes);
		return ['platforms' => $platforms, 'purposes' => $purposes];
	}

	/**
	 * @param list<array{id: string, ...}> $rows
	 * @return list<string>
	 * @throws InvalidInput when one is there twice
	 */
	private static function ids(string $field, array $rows): array {
		$ids = array_column($rows, 'id');
		return count(array_unique($ids)) === count($ids) ? $ids : throw new InvalidInput($field, 'Each id may be there once only.');
	}

	/** @return array{id: string, ...<string, mixed>} */
	private function platform(Fields $fields): array {
		$platform = ['id' => $this->id($fields), 'name' => $fields->line('name', 120, true), 'account' => $fields->bool('account', true), 'trialUntil' => $fields->day('trialUntil')];
		foreach (self::LINES as $key => $max) {
			$platform[$key] = $fields->line($key, $max) ?? '';
		}
		$fields->end();
		return $platform;
	}

	/**
	 * @param list<string> $platforms
	 * @param list<string> $pages
	 * @return array{id: string, ...<string, mixed>}
	 */
	private function purpose(Fields $fields, array $platforms, array $pages): array {
		$purpose = [
			'id' => $this->id($fields),
			'name' => $fields->line('name', 120, true),
			'platform' => $fields->choice('platform', $platforms, true),
			'page' => $fields->choice('page', $pages, true),
			'alsoAllowed' => array_map(fn (Fields $note): array => $this->note($note, $platforms), $fields->objects('alsoAllowed', self::MAX_ROWS)),
			'notForPartyMatters' => array_map(fn (Fields $note): array => $this->note($note, $platforms), $fields->objects('notForPartyMatters', self::MAX_ROWS)),
		];
		$fields->end();
		return $purpose;
	}

	/**
	 * @param list<string> $platforms
	 * @return array{platform: string, reason: string}
	 */
	private function note(Fields $fields, array $platforms): array {
		$note = ['platform' => $fields->choice('platform', $platforms, true), 'reason' => $fields->line('reason', 200, true)];
		$fields->end();
		return $note;
	}

	private function id(Fields $fields): string {
		$id = $fields->line('id', 32, true);
		return preg_match('/^[a-z][a-z0-9]{1,31}$/D', $id) === 1 ? $id : throw new InvalidInput($fields->path('id'), 'Please use small letters and digits only.');
	}
}
