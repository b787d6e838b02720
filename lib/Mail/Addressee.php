<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

/** Whom a message reaches: by the bell (account), by mail, by both, or by nothing but the telephone. */
final class Addressee {
	/**
	 * @param string|null $userId account that may see notifications
	 * @param string|null $email null when there is none or none is wished
	 * @param string $language such as `de`
	 * @param bool $hasAccount and so finds everything in the app, also when only mails are wished
	 * @param bool $daily wishes one mail a day
	 */
	public function __construct(
		public readonly ?string $userId,
		public readonly ?string $email,
		public readonly string $language,
		public readonly bool $hasAccount = false,
		public readonly bool $daily = false,
	) {
	}

	public function isReached(): bool {
		return $this->userId !== null || $this->email !== null;
	}
}
