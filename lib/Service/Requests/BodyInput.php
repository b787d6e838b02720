<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Vocabulary;

/** Reads for which part of the party somebody asks, and what it wishes. */
class BodyInput {
	private const MAX_LENGTH = 160;

	public function __construct(
		private Vocabulary $vocabulary,
	) {
	}

	/**
	 * @return array{Body|null, list<string>} nothing when a person asks
	 * @throws InvalidInput
	 */
	public function read(Fields $fields): array {
		$body = $fields->object('body');
		if ($body === null) {
			return [null, []];
		}
		$name = $body->line('name', self::MAX_LENGTH, true);
		$role = $body->line('role', self::MAX_LENGTH, true);
		$wishes = $body->choices('wishes', $this->vocabulary->ids('wishes'), true);
		$body->end();
		return [new Body($name, $role), $wishes];
	}
}
