<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Handbook\Glossary;
use OCA\InsNetzGegangen\Service\Handbook\Library;
use OCA\InsNetzGegangen\Service\Handbook\PlatformBook;

/** What this server has, in the form of an archive. docs/archive.md says what stands where. */
class ArchiveBook {
	/** Files of the package that hold no data of others. */
	private const PACKAGE = ['region', 'districts', 'topics', 'consent', 'agreement', 'groups', 'helpdesk'];

	public function __construct(
		private Library $library,
		private PlatformBook $platforms,
		private Glossary $glossary,
		private Region $region,
	) {
	}

	/** @return array<string, Item> by their ids */
	public function items(): array {
		$unit = $this->region->unit();
		$items = array_map(static fn (Page $page): Item => new Item('page', $page->id, $page->title, $page->content()), array_values($this->library->raw($unit)));
		$items[] = new Item('platforms', PlatformBook::KEY, '', $this->table());
		$items[] = new Item('glossary', Glossary::KEY, '', $this->glossary->words($unit));
		foreach (PackageCheck::PARTS as $part) {
			$items[] = new Item('package', $part, '', $this->region->part($part));
		}
		$byId = [];
		foreach ($items as $item) {
			$byId[$item->id()] = $item;
		}
		return $byId;
	}

	public function zip(string $version): string {
		$unit = $this->region->unit();
		$files = ['manifest.json' => self::json(['format' => ArchiveReader::FORMAT, 'version' => ArchiveReader::VERSION, 'unit' => $unit, 'name' => $this->region->name(), 'app' => $version])];
		foreach ($this->library->raw($unit) as $page) {
			$files['handbook/pages/' . $page->id . '.md'] = PageFile::write($page);
		}
		$files['handbook/platforms.json'] = self::json($this->table());
		$files['handbook/glossary.json'] = self::json($this->glossary->words($unit));
		foreach (self::PACKAGE as $part) {
			$files['package/' . $part . '.json'] = self::json($this->region->part($part));
		}
		return ZipFile::pack($files);
	}

	/** @return array<string, mixed> without decisions: another party decides for itself */
	private function table(): array {
		$table = $this->platforms->table($this->region->unit());
		return ['purposes' => array_map(static fn (array $purpose): array => array_diff_key($purpose, ['decision' => null]), array_values($table->purposes()))] + $table->content;
	}

	/** @param array<array-key, mixed> $content */
	private static function json(array $content): string {
		return json_encode($content, JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) . "\n";
	}
}
