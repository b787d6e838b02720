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
	/** Files of the package that say what it is for; whoever sets up a server of their own begins with them. */
	private const FRAME = ['region', 'districts', 'groups', 'helpdesk'];

	public function __construct(
		private Library $library,
		private PlatformBook $platforms,
		private Glossary $glossary,
		private Region $region,
		private GroupRoles $roles,
	) {
	}

	/** @return array<string, Item> by their ids */
	public function items(bool $withRoles): array {
		$unit = $this->region->unit();
		$items = array_map(static fn (Page $page): Item => new Item('page', $page->id, $page->title, $page->content()), array_values($this->library->raw($unit)));
		$items[] = new Item('platforms', PlatformBook::KEY, '', $this->table());
		$items[] = new Item('glossary', Glossary::KEY, '', $this->glossary->words($unit));
		foreach (PackageCheck::PARTS as $part) {
			$content = $this->region->part($part);
			if ($content !== []) {
				$items[] = new Item('package', $part, '', $content);
			}
		}
		$items = [...$items, ...($withRoles ? $this->roles->items() : [])];
		$byId = [];
		foreach ($items as $item) {
			$byId[$item->id()] = $item;
		}
		return $byId;
	}

	public function zip(string $version, bool $withRoles): string {
		$unit = $this->region->unit();
		$files = ['manifest.json' => self::json(['format' => ArchiveReader::FORMAT, 'version' => ArchiveReader::VERSION, 'unit' => $unit, 'name' => $this->region->name(), 'app' => $version])];
		foreach ($this->library->raw($unit) as $page) {
			$files['handbook/pages/' . $page->id . '.md'] = PageFile::write($page);
		}
		$files['handbook/platforms.json'] = self::json($this->table());
		$files['handbook/glossary.json'] = self::json($this->glossary->words($unit));
		// A package may lack what it does not need.
		foreach ([...self::FRAME, ...PackageCheck::PARTS] as $part) {
			$content = $this->region->part($part);
			$files += $content === [] ? [] : ['package/' . $part . '.json' => self::json($content)];
		}
		if ($withRoles) {
			$files['package/roles.json'] = self::json(['roles' => array_map(static fn (Item $item): array => $item->content, $this->roles->items())]);
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
