<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

class InvalidValueException extends \InvalidArgumentException {
	public function __construct(
		protected string $field,
		?\Throwable $previous = null,
	) {
		parent::__construct('Value provided for ' . $field . ' is not valid', previous: $previous);
	}

	public function getFieldIdentifier(): string {
		return $this->field;
	}
}
