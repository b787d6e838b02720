<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Session;

/** The token against forged requests: the secret of the session, masked anew for every page. */
final class RequestToken {
	private const KEY = 'requesttoken';
	private const BYTES = 16;

	public function __construct(
		private Session $session,
	) {
	}

	public function masked(): string {
		$secret = $this->secret();
		$mask = random_bytes(max(1, strlen($secret)));
		return base64_encode($secret ^ $mask) . ':' . base64_encode($mask);
	}

	public function isValid(string $token): bool {
		$parts = array_map(static fn (string $part): string => (string)base64_decode($part, true), explode(':', $token));
		return count($parts) === 2
			&& strlen($parts[0]) === strlen($parts[1])
			&& $this->session->exists(self::KEY)
			&& hash_equals($this->secret(), $parts[0] ^ $parts[1]);
	}

	private function secret(): string {
		$secret = $this->session->get(self::KEY);
		if (!is_string($secret)) {
			$secret = bin2hex(random_bytes(self::BYTES));
			$this->session->set(self::KEY, $secret);
		}
		return $secret;
	}
}
