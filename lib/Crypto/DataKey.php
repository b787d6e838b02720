<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Crypto;

use OCP\IAppConfig;
use OCP\Security\ICrypto;

/**
 * The key that seals records: made once at installation and kept through the server's own encryption.
 * Sealing with a key of our own instead of ICrypto for each value saves stretching the secret every time.
 */
class DataKey {
	public const VERSION = 1;
	private const APP = 'ins_netz_gegangen';

	private ?string $key = null;

	public function __construct(
		private IAppConfig $config,
		private ICrypto $crypto,
	) {
	}

	/** Makes the key if there is none. Called by the first migration, so that two first requests cannot make two. */
	public function ensure(): void {
		if ($this->config->getValueString(self::APP, $this->name(), '', lazy: true) === '') {
			$key = base64_encode(random_bytes(SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_KEYBYTES));
			$this->config->setValueString(self::APP, $this->name(), $this->crypto->encrypt($key), lazy: true, sensitive: true);
		}
	}

	/** @return string|null raw key; null when the server's secret no longer fits */
	public function get(): ?string {
		if ($this->key === null) {
			$this->ensure();
			try {
				$stored = $this->crypto->decrypt($this->config->getValueString(self::APP, $this->name(), '', lazy: true));
			} catch (\Exception) {
				return null;
			}
			$key = base64_decode($stored, true);
			$this->key = $key === false || strlen($key) !== SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_KEYBYTES ? null : $key;
		}
		return $this->key;
	}

	private function name(): string {
		return 'data_key_' . self::VERSION;
	}
}
