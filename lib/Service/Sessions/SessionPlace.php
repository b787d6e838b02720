<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;

/** Place, link, dial-in and text of a session: under seal in the record. */
class SessionPlace {
	/** The sealed parts. */
	public const KEYS = ['place', 'link', 'dialIn', 'pin', 'text'];

	public function __construct(
		private Sealer $sealer,
	) {
	}

	/**
	 * For a stored session, because the seal holds its id. The caller stores it again.
	 *
	 * @param array<string, string> $parts
	 */
	public function close(GroupSession $session, #[\SensitiveParameter] array $parts): void {
		$session->setSealed($parts === [] ? null : $this->sealer->seal(GroupSessionMapper::TABLE, $session->getId(), $parts));
	}

	/** @return array<string, string|null> all of KEYS */
	public function open(GroupSession $session): array {
		$parts = $this->sealer->open(GroupSessionMapper::TABLE, $session->getId(), $session->getSealed()) ?? [];
		$all = [];
		foreach (self::KEYS as $key) {
			$all[$key] = is_string($parts[$key] ?? null) ? $parts[$key] : null;
		}
		return $all;
	}
}
