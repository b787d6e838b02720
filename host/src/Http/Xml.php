<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use JsonSerializable;
use stdClass;
use XMLWriter;

/** Nested arrays as XML the OCS way: list items, and all else that has a number for a name, are called "element". */
final class Xml {
	/** @param array<mixed> $data */
	public static function write(array $data): string {
		$writer = new XMLWriter();
		$writer->openMemory();
		$writer->setIndent(true);
		$writer->startDocument();
		self::elements($writer, $data);
		$writer->endDocument();
		return $writer->outputMemory();
	}

	/** @param array<mixed> $data */
	private static function elements(XMLWriter $writer, array $data): void {
		foreach ($data as $name => $value) {
			$value = $value instanceof JsonSerializable ? $value->jsonSerialize() : $value;
			$value = $value instanceof stdClass ? (array)$value : $value;
			$writer->startElement(is_numeric($name) ? 'element' : $name);
			if (is_array($value)) {
				self::elements($writer, $value);
			} elseif (is_scalar($value)) {
				$writer->text((string)$value);
			}
			$writer->endElement();
		}
	}
}
