<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use ZipArchive;

/** Packs named texts into a zip, and takes them out again without trusting what somebody sends. */
final class ZipFile {
	private const NAME = '/^(manifest\.json|handbook\/(platforms|glossary)\.json|handbook\/pages\/[a-z0-9-]{1,40}\.md|package\/[a-z]{1,20}(\.en)?\.json)$/D';
	private const MAX_FILES = 400;
	private const MAX_FILE = 200_000;
	/** Every file of one archive carries this day, so that the same content gives the same bytes. */
	private const DAY = 1_577_836_800;

	/** @param array<string, string> $files name → text */
	public static function pack(array $files): string {
		$path = (string)tempnam(sys_get_temp_dir(), 'ing');
		try {
			$zip = new ZipArchive();
			$zip->open($path, ZipArchive::CREATE | ZipArchive::OVERWRITE);
			foreach ($files as $name => $text) {
				$zip->addFromString($name, $text);
				$zip->setMtimeName($name, self::DAY);
			}
			$zip->close();
			return (string)file_get_contents($path);
		} finally {
			@unlink($path);
		}
	}

	/**
	 * @return array<string, string> name → text; what the format does not know is left out
	 * @throws InvalidInput
	 */
	public static function unpack(string $bytes): array {
		$path = (string)tempnam(sys_get_temp_dir(), 'ing');
		try {
			file_put_contents($path, $bytes);
			$zip = new ZipArchive();
			if ($zip->open($path, ZipArchive::RDONLY) !== true || $zip->numFiles > self::MAX_FILES) {
				throw new InvalidInput('archive', 'This is no archive of this app.');
			}
			return self::read($zip);
		} finally {
			@unlink($path);
		}
	}

	/** @return array<string, string> */
	private static function read(ZipArchive $zip): array {
		$files = [];
		for ($index = 0; $index < $zip->numFiles; $index++) {
			$name = (string)$zip->getNameIndex($index);
			if (preg_match(self::NAME, $name) === 1) {
				// One byte more than allowed, whatever the archive claims about its size.
				$text = (string)$zip->getFromIndex($index, self::MAX_FILE + 1);
				$files[$name] = strlen($text) <= self::MAX_FILE ? $text : throw new InvalidInput('archive', 'A file in this archive is too large.');
			}
		}
		$zip->close();
		return $files;
	}
}
