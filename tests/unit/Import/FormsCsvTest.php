<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Import;

use OCA\InsNetzGegangen\Import\FormsCsv;
use OCA\InsNetzGegangen\Import\ImportFault;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class FormsCsvTest extends TestCase {
	private const GERMAN = '"Benutzer-ID","Anzeigename des Nutzers","Zeitstempel","Name?","Sonst?"';
	private const ENGLISH = '"User ID","User display name","Timestamp","Name?","Sonst?"';
	private const ROW = '"x","X Demo","2026-10-05T18:22:41+02:00"';

	/** @return array<string, array{string, string}> cell as exported, cell as meant */
	public static function cells(): array {
		return [
			'phone number' => ["\"'+49 351 23125\"", '+49 351 23125'],
			'formula' => ["\"'=1+1\"", '=1+1'],
			'dash' => ["\"'-3\"", '-3'],
			'at' => ["\"'@home\"", '@home'],
			'real apostrophe' => ["\"'n Tach\"", "'n Tach"],
			'line breaks' => ["\"eins\nzwei\"", "eins\nzwei"],
			'quotes' => ['"er sagt ""ja"""', 'er sagt "ja"'],
			'backslash before the quote' => ['"C:\\"', 'C:\\'],
			'comma' => ['"a, b"', 'a, b'],
		];
	}

	#[DataProvider('cells')]
	public function testCells(string $cell, string $meant): void {
		$csv = $this->read(self::GERMAN . "\n" . self::ROW . ',"Mia",' . $cell . "\n");
		self::assertSame(['Name?' => 'Mia', 'Sonst?' => $meant], $csv->rows[2]['answers']);
	}

	public function testBothLanguagesWithAndWithoutBom(): void {
		foreach ([self::GERMAN, self::ENGLISH] as $header) {
			foreach (['', "\u{FEFF}"] as $bom) {
				$csv = $this->read($bom . $header . "\r\n" . self::ROW . ",\"a\",\"b\"\r\n");
				self::assertSame(['Name?', 'Sonst?'], $csv->questions);
				self::assertSame(['x', '2026-10-05T18:22:41+02:00'], [$csv->rows[2]['account'], $csv->rows[2]['at']]);
			}
		}
	}

	/** @return array<string, array{string}> */
	public static function unusable(): array {
		return [
			'empty' => [''],
			'another table' => ["\"a\",\"b\"\n"],
			'question twice' => [str_replace('Sonst?', 'Name?', self::GERMAN) . "\n"],
			'row too short' => [self::GERMAN . "\n\"x\"\n"],
			'not UTF-8' => [self::GERMAN . "\n" . self::ROW . ",\"\xFC\",\"b\"\n"],
		];
	}

	#[DataProvider('unusable')]
	public function testUnusable(string $text): void {
		$this->expectException(ImportFault::class);
		$this->read($text);
	}

	private function read(string $text): FormsCsv {
		$path = (string)tempnam(sys_get_temp_dir(), 'csv');
		file_put_contents($path, $text);
		try {
			return FormsCsv::read($path);
		} finally {
			unlink($path);
		}
	}
}
