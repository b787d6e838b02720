<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use OCP\IL10N;

/** A value that cannot be taken; `$field` is the dotted path (`person.phone`), '' for the body as a whole. */
final class InvalidInput extends Refusal {
	/** @param array<array-key, string|int> $parameters filled into the translated `$text` */
	public function __construct(
		public readonly string $field,
		public readonly string $text,
		public readonly array $parameters = [],
	) {
		parent::__construct($field . ': ' . $text);
	}

	public function status(): int {
		return 400;
	}

	public function data(IL10N $l10n): array {
		return ['message' => $l10n->t($this->text, $this->parameters), 'field' => $this->field];
	}
}
