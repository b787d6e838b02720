<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\ListWish;
use OCA\InsNetzGegangen\Db\ListWishMapper;

/** Whom a message to a list reaches: without those who left it, and without those whom no message can reach. */
class Reach {
	public function __construct(
		private ListMembers $members,
		private ListWishMapper $wishes,
		private Sealer $sealer,
	) {
	}

	/**
	 * @return array{reached: list<Recipient>, left: int, withoutMail: list<Recipient>, wishes: array<string, ListWish>}
	 *                                                                                                                   wishes by the key of the recipient
	 */
	public function of(MailingList $list, string $unit): array {
		$wishes = [];
		foreach ($this->wishes->ofUnit($unit) as $wish) {
			$wishes[$wish->getUserId() !== null ? 'user ' . $wish->getUserId() : 'helper ' . $wish->getHelperId()] = $wish;
		}
		$reached = $withoutMail = [];
		$left = 0;
		foreach ($this->members->of($list, $unit) as $recipient) {
			if ($list->isLeft(($wishes[$recipient->key()] ?? null)?->getLeftLists() ?? [])) {
				$left++;
			} elseif ($recipient->userId === null && $this->addressOf($recipient) === null) {
				$withoutMail[] = $recipient;
			} else {
				$reached[] = $recipient;
			}
		}
		return ['reached' => $reached, 'left' => $left, 'withoutMail' => $withoutMail, 'wishes' => $wishes];
	}

	/** @return string|null address of a helper without account */
	public function addressOf(Recipient $recipient): ?string {
		$helper = $recipient->helper;
		$email = $helper === null ? null : $this->sealer->open('ing_helpers', $helper->getId(), $helper->getSealed())['email'] ?? null;
		return is_string($email) && $email !== '' ? $email : null;
	}
}
