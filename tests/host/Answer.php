<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

final class Answer {
	/** @param array<string, list<string>> $headers by name in small letters */
	public function __construct(
		public readonly int $status,
		public readonly array $headers,
		public readonly string $body,
	) {
	}

	public function header(string $name): string {
		return $this->headers[strtolower($name)][0] ?? '';
	}

	public function json(): mixed {
		return json_decode($this->body, true);
	}

	/** @return array<mixed> */
	public function meta(): array {
		return $this->part('meta');
	}

	/** @return array<mixed> what stands in `ocs.data` */
	public function data(): array {
		return $this->part('data');
	}

	/** The token in the head of a page. */
	public function requestToken(): string {
		return preg_match('/data-requesttoken="([^"]+)"/', $this->body, $found) === 1 ? $found[1] : '';
	}

	/** @return array<mixed> */
	private function part(string $name): array {
		$json = $this->json();
		$ocs = is_array($json) ? $json['ocs'] ?? null : null;
		$part = is_array($ocs) ? $ocs[$name] ?? null : null;
		return is_array($part) ? $part : [];
	}
}
