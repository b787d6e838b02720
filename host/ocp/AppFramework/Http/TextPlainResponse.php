<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

class TextPlainResponse extends Response {
	private string $text;

	/** @param array<string, mixed> $headers */
	public function __construct(string $text = '', int $statusCode = Http::STATUS_OK, array $headers = []) {
		parent::__construct($statusCode, $headers);
		$this->text = $text;
		$this->addHeader('Content-Type', 'text/plain');
	}

	public function render(): string {
		return $this->text;
	}
}
