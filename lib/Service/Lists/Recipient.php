<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Db\Helper;

/** Somebody on a list: an account, or a helper without one. */
final class Recipient {
	/** @param Helper|null $helper when the list is one of helpers */
	public function __construct(
		public readonly ?string $userId,
		public readonly ?Helper $helper,
	) {
	}

	/** The same for the same person, however often somebody is on the list. */
	public function key(): string {
		return $this->userId !== null ? 'user ' . $this->userId : 'helper ' . $this->helperId();
	}

	/** @return int|null of a helper without account */
	public function helperId(): ?int {
		return $this->userId === null ? $this->helper?->getId() : null;
	}
}
