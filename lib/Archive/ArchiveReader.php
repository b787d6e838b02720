<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Handbook\PageParser;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Handbook\PageText;
use stdClass;
use UnexpectedValueException;

/** Turns an archive into items; every text goes through the same checks as if somebody had typed it here. */
class ArchiveReader {
	public const FORMAT = 'ins-netz-gegangen';
	public const VERSION = 1;

	public function __construct(
		private PageText $pages,
		private TableCheck $tables,
		private PackageCheck $package,
		private GroupRoles $roles,
	) {
	}

	/**
	 * @return list<Item>
	 * @throws InvalidInput
	 */
	public function read(string $bytes): array {
		$files = ZipFile::unpack($bytes);
		$manifest = self::json($files['manifest.json'] ?? '');
		if (!$manifest instanceof stdClass || ($manifest->format ?? null) !== self::FORMAT || ($manifest->version ?? null) !== self::VERSION) {
			throw new InvalidInput('archive', 'This is no archive of this app.');
		}
		$items = [];
		$ids = self::pageIds($files);
		foreach ($files as $name => $text) {
			array_push($items, ...$this->items($name, $text, $ids));
		}
		return $items;
	}

	/**
	 * @param list<string> $ids of the pages in the archive
	 * @return list<Item>
	 */
	private function items(string $name, string $text, array $ids): array {
		try {
			return match (true) {
				str_starts_with($name, 'handbook/pages/') => [$this->page(basename($name, '.md'), $text)],
				$name === 'handbook/platforms.json' => [new Item('platforms', 'table', '', $this->tables->platforms(self::json($text), $ids))],
				$name === 'handbook/glossary.json' => [new Item('glossary', 'words', '', $this->tables->glossary(self::json($text)))],
				$name === 'package/roles.json' => $this->roles->read(self::json($text)),
				str_starts_with($name, 'package/') => $this->package->items(basename($name, '.json'), self::json($text)),
				default => [],
			};
		} catch (InvalidInput $fault) {
			// The field of the archive is its file: that is what somebody can mend.
			throw new InvalidInput('archive', 'The file %1$s cannot be taken: %2$s', [$name, $fault->field]);
		}
	}

	/** @throws InvalidInput */
	private function page(string $id, string $text): Item {
		try {
			$page = PageParser::parse($text, $id);
		} catch (UnexpectedValueException) {
			throw new InvalidInput($id, Fields::WRONG_TYPE);
		}
		$fields = new Fields(['needs' => implode("\n", $page->needs)] + $page->content() + ['checked' => $page->checkedBy]);
		$content = $this->pages->read($fields, true);
		return new Item('page', $page->id === $id ? $id : throw new InvalidInput($id, Fields::WRONG_TYPE), $content['title'], $content + [
			'date' => $fields->day('date', true), 'checkedBy' => $fields->personName('checkedBy'),
		]);
	}

	/**
	 * @param array<string, string> $files
	 * @return list<string>
	 */
	private static function pageIds(array $files): array {
		$pages = array_filter(array_keys($files), static fn (string $name): bool => str_starts_with($name, 'handbook/pages/'));
		return array_map(static fn (string $name): string => basename($name, '.md'), array_values($pages));
	}

	private static function json(string $text): mixed {
		return json_decode($text, false, 16);
	}
}
