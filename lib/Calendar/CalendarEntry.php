<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use Sabre\VObject\Component\VEvent;
use Sabre\VObject\Property;

/** An entry as the server's calendar reads it: the library's event, whose identifier is also found by name. */
class CalendarEntry extends VEvent {
	/** @param int|string $offset */
	public function offsetExists($offset): bool {
		return is_string($offset) ? $offset === 'UID' : parent::offsetExists($offset);
	}

	/**
	 * @param int|string $offset
	 * @return mixed
	 */
	#[\ReturnTypeWillChange]
	public function offsetGet($offset) {
		return is_string($offset) ? $this->text($offset) : parent::offsetGet($offset);
	}

	/** @return string a property of the entry; '' when it has none */
	public function text(string $name): string {
		$property = $this->select($name)[0] ?? null;
		return $property instanceof Property ? (string)$property->getValue() : '';
	}
}
