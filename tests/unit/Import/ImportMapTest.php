<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Import;

use OCA\InsNetzGegangen\Import\ImportFault;
use OCA\InsNetzGegangen\Import\ImportMap;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ImportMapTest extends TestCase {
	public function testShortAndLongForm(): void {
		$map = $this->read(['Wo?' => ['field' => 'district', 'values' => ['Görlitz und Umland' => '14626']], 'Name?' => 'person.name', '42' => 'capacity']);
		self::assertSame(['field' => 'district', 'values' => ['Görlitz und Umland' => '14626']], $map->questions['Wo?']);
		self::assertSame('name', $map->questions['Name?']['field']);
	}

	/** @return array<string, array{mixed}> */
	public static function unusable(): array {
		return [
			'no object' => ['x'],
			'empty' => [[]],
			'unknown field' => [['Wo?' => 'shoe']],
			'field no text' => [['Wo?' => 7]],
			'twice' => [['Wo?' => 'district', 'Wohin?' => 'district']],
			'value no text' => [['Wo?' => ['field' => 'district', 'values' => ['x' => 3]]]],
		];
	}

	#[DataProvider('unusable')]
	public function testUnusable(mixed $map): void {
		$this->expectException(ImportFault::class);
		$this->read($map);
	}

	private function read(mixed $map): ImportMap {
		$path = (string)tempnam(sys_get_temp_dir(), 'map');
		file_put_contents($path, json_encode($map));
		try {
			return ImportMap::read($path);
		} finally {
			unlink($path);
		}
	}
}
