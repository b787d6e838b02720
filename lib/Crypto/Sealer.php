<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Crypto;

use OCA\InsNetzGegangen\Exception\KeyUnreadable;

/**
 * Seals the personal part of a record: XChaCha20-Poly1305 with table and id as additional data, so that a
 * sealed text moved to another row does not open. Form: `1.` (key version) + base64(nonce + cipher text).
 */
class Sealer {
	public function __construct(
		private DataKey $dataKey,
	) {
	}

	/**
	 * @param array<string, mixed> $data
	 * @throws KeyUnreadable writing must not go on in plain
	 */
	public function seal(string $table, int $id, #[\SensitiveParameter] array $data): string {
		$key = $this->dataKey->get() ?? throw new KeyUnreadable();
		$nonce = random_bytes(SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES);
		$text = json_encode($data, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
		$cipher = sodium_crypto_aead_xchacha20poly1305_ietf_encrypt($text, $this->context($table, $id), $nonce, $key);
		return DataKey::VERSION . '.' . base64_encode($nonce . $cipher);
	}

	/** @return array<string, mixed>|null null when it cannot be read (the secret no longer fits, or it was tampered with) */
	public function open(string $table, int $id, ?string $sealed): ?array {
		if ($sealed === null || $sealed === '') {
			return [];
		}
		$key = $this->dataKey->get();
		$raw = str_starts_with($sealed, DataKey::VERSION . '.') ? base64_decode(substr($sealed, 2), true) : false;
		if ($key === null || $raw === false || strlen($raw) <= SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES) {
			return null;
		}
		$nonce = substr($raw, 0, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES);
		$cipher = substr($raw, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES);
		$text = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt($cipher, $this->context($table, $id), $nonce, $key);
		$data = $text === false ? null : json_decode($text, true);
		/** @var array<string, mixed>|null $data */
		return is_array($data) ? $data : null;
	}

	private function context(string $table, int $id): string {
		return $table . ':' . $id;
	}
}
