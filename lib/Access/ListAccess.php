<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Message;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Lists\MailingList;

/** Who writes to distribution lists, and who sees what was written. */
class ListAccess {
	/** @throws NotFound for everybody but coordinators */
	public function requireWrite(Actor $actor): void {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
	}

	/**
	 * Coordinators write to lists of their own districts; to the whole unit only those who look after all of it.
	 *
	 * @throws InvalidInput
	 */
	public function requireList(Actor $actor, MailingList $list): void {
		if (!$actor->reaches('coordinator', $list->district)) {
			throw new InvalidInput('district', $list->district === null ? 'Please choose one of your districts.' : 'You do not look after this district.');
		}
	}

	/** @return list<string>|null districts whose log somebody reads; null: all */
	public function readable(Actor $actor): ?array {
		$districts = $actor->districts('coordinator');
		return in_array(Actor::EVERYWHERE, $districts, true) ? null : $districts;
	}

	/** @throws NotFound */
	public function requireRead(Actor $actor, Message $message): void {
		if (!$actor->is('coordinator') || !$actor->reaches('coordinator', $message->getDistrict())) {
			throw new NotFound();
		}
	}
}
