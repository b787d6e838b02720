<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Access\ActiveAccounts;
use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RoleHolders;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Service\Clock;

/** Who is on a list right now: worked out from roles and offers each time, so a list is never out of date. */
class ListMembers {
	private const MOST = 10_000;

	public function __construct(
		private HelperMapper $helpers,
		private RoleHolders $holders,
		private ActiveAccounts $active,
		private Clock $clock,
	) {
	}

	/** @return list<Recipient> everybody once */
	public function of(MailingList $list, string $unit): array {
		$recipients = [];
		$isActive = $this->active->test();
		foreach ($list->role === 'helper' ? $this->helping($list, $unit) : $this->holding($list) as $recipient) {
			if ($recipient->userId === null || $isActive($recipient->userId)) {
				$recipients[$recipient->key()] = $recipient;
			}
		}
		return array_values($recipients);
	}

	/** @return list<Recipient> who accepted the helper code and is not pausing */
	private function helping(MailingList $list, string $unit): array {
		$today = $this->clock->today();
		$recipients = [];
		foreach ($this->helpers->inReach($unit, null, $list->district, $list->topic, self::MOST, null) as $helper) {
			if ($helper->getAgreementVersion() !== null && ($helper->getPausedUntil() === null || $helper->getPausedUntil() <= $today)) {
				$recipients[] = new Recipient($helper->getUserId(), $helper);
			}
		}
		return $recipients;
	}

	/** @return list<Recipient> */
	private function holding(MailingList $list): array {
		$fits = static fn (Role $role): bool => $list->district === null || array_intersect([Actor::EVERYWHERE, $list->district], $role->getDistricts() ?? []) !== [];
		return array_map(static fn (string $userId): Recipient => new Recipient($userId, null), $this->holders->all($list->role, $fits));
	}
}
