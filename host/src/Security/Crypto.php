<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Security;

use Exception;
use InsNetzGegangen\Host\Config\SystemConfig;
use OCP\Security\ICrypto;

/** Sealed with a key derived from the secret of this installation, or from the password that is given. */
final class Crypto implements ICrypto {
	public function __construct(
		private SystemConfig $config,
	) {
	}

	public function calculateHMAC(string $message, string $password = ''): string {
		return hash_hmac('sha512', $message, $this->key($password), true);
	}

	public function encrypt(string $plaintext, string $password = ''): string {
		$nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
		return base64_encode($nonce . sodium_crypto_secretbox($plaintext, $nonce, $this->key($password)));
	}

	/** @throws Exception if the secret does not fit or the text was changed */
	public function decrypt(string $authenticatedCiphertext, string $password = ''): string {
		$sealed = (string)base64_decode($authenticatedCiphertext, true);
		$size = SODIUM_CRYPTO_SECRETBOX_NONCEBYTES;
		$plain = strlen($sealed) < $size ? false : sodium_crypto_secretbox_open(substr($sealed, $size), substr($sealed, 0, $size), $this->key($password));
		if ($plain === false) {
			throw new Exception('HMAC does not match.');
		}
		return $plain;
	}

	private function key(string $password): string {
		return hash_hkdf('sha256', $password === '' ? $this->config->text('secret') : $password, SODIUM_CRYPTO_SECRETBOX_KEYBYTES, 'host');
	}
}
