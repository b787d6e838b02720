<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use JsonException;
use OCA\InsNetzGegangen\Exception\InvalidInput;

/** The one strict parser for request bodies. */
class RequestBody {
	/** Names of path parameters; a body that carries one would replace it on a real server. */
	private const PATH_PARAMETERS = ['requestId', 'askId', 'assignmentId', 'helperId', 'roleId', 'reportId', 'documentId', 'pageId', 'appealId', 'appealCode', 'placeCode', 'appointmentId', 'suggestionId', 'messageId', 'sessionId', 'seatId', 'importId', 'path', 'secret'];

	public function __construct(
		private RawBody $raw,
	) {
	}

	/**
	 * @throws InvalidInput when the body is too long, is no JSON object, or names a path parameter
	 */
	public function fields(): Fields {
		return new Fields($this->decode() ?? []);
	}

	/** The body of a call that takes an object or null; an empty body is no null. */
	public function fieldsOrNull(): ?Fields {
		$values = $this->decode();
		return $values === null ? null : new Fields($values);
	}

	/** For calls that take no body: anything in it is refused. */
	public function none(): void {
		$this->fields()->end();
	}

	/** @return array<string, mixed>|null null for a JSON null */
	private function decode(): ?array {
		$text = $this->raw->read();
		if (strlen($text) > RawBody::MAX_BYTES) {
			throw new InvalidInput('', 'This is too much text.');
		}
		if (trim($text) === '') {
			return [];
		}
		try {
			$value = json_decode($text, false, 16, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
		} catch (JsonException) {
			throw new InvalidInput('', 'The data cannot be read. Please send it again.');
		}
		if ($value === null) {
			return null;
		}
		if (!$value instanceof \stdClass) {
			throw new InvalidInput('', 'The data cannot be read. Please send it again.');
		}
		$values = self::toArray($value);
		foreach (self::PATH_PARAMETERS as $name) {
			if (array_key_exists($name, $values)) {
				throw new InvalidInput($name, 'This field is not known here.');
			}
		}
		return $values;
	}

	/**
	 * Objects become Fields-ready arrays; lists stay lists. The difference is kept by wrapping objects,
	 * because `{}` and `[]` are not the same input.
	 *
	 * @return array<string, mixed>
	 */
	private static function toArray(\stdClass $object): array {
		$values = [];
		foreach (get_object_vars($object) as $key => $value) {
			$values[(string)$key] = $value;
		}
		return $values;
	}
}
