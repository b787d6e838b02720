<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Db\ListWish;
use OCA\InsNetzGegangen\Db\ListWishMapper;
use OCA\InsNetzGegangen\Db\Message;
use OCA\InsNetzGegangen\Db\MessageMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Mail\Addressee;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MessageTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Wishes;

/**
 * Takes messages to lists to the people: one mail or one bell for each. The mails of a message are written in the
 * same transaction that notes it as sent, so a run that dies has sent none of them, and a second run finds nothing.
 */
class Dispatch {
	private const AT_ONCE = 20;
	private const LEASE = 600;

	public function __construct(
		private MessageMapper $messages,
		private Messages $words,
		private Reach $reach,
		private ListWishMapper $wishes,
		private Wishes $usual,
		private UnsubscribeTokens $tokens,
		private Addressees $addressees,
		private MailQueue $mails,
		private MessageTexts $texts,
		private Notifications $notifications,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @return int how many messages left */
	public function run(): int {
		$sent = 0;
		$now = $this->clock->now();
		foreach ($this->messages->waiting($now, self::AT_ONCE) as $message) {
			if ($this->messages->claim($message, $now, $now + self::LEASE)) {
				$sent += $this->one($message) ? 1 : 0;
			}
		}
		return $sent;
	}

	private function one(Message $message): bool {
		$list = new MailingList($message->getRole(), $message->getDistrict(), $message->getTopic());
		$reach = $this->reach->of($list, $message->getUnit());
		[$byMail, $byBell] = $this->ways($reach['reached'], $reach['wishes']);
		$words = $this->words->words($message);
		if ($words === null) {
			return $this->messages->finish($message, 0, $this->clock->now());
		}
		// A bell that rings again replaces the one before, so a second try does no harm.
		foreach ($byBell as $userId) {
			$this->notifications->send($userId, Notifications::MESSAGE, 'message', (string)$message->getId());
		}
		return $this->transaction->run(function () use ($message, $list, $words, $byMail, $byBell): bool {
			if (!$this->messages->finish($message, count($byMail) + count($byBell), $this->clock->now())) {
				return false;
			}
			foreach ($byMail as [$recipient, $email, $language, $daily]) {
				$wish = $this->wishes->ensure($message->getUnit(), $recipient->userId, $recipient->helperId());
				$mail = $this->texts->message($email, $language, $list, $words, $message->getId(), $this->tokens->issue($wish));
				$daily ? $this->mails->collect($mail, 'message', $message->getId()) : $this->mails->keep($mail, 'message', $message->getId());
			}
			return true;
		});
	}

	/**
	 * A mail or the bell for each, never both. The same address is the same person, who may be there with an
	 * account and without. Whoever has chosen nothing for lists is told as usual.
	 *
	 * @param list<Recipient> $recipients
	 * @param array<string, ListWish> $wishes by the key of the recipient
	 * @return array{list<array{Recipient, string, string, bool}>, list<string>} recipients with address, language and whether it waits for the mail of the day; accounts
	 */
	private function ways(array $recipients, array $wishes): array {
		$byMail = $byBell = $seen = [];
		usort($recipients, static fn (Recipient $a, Recipient $b): int => ($a->userId === null) <=> ($b->userId === null));
		foreach ($recipients as $recipient) {
			$to = $recipient->userId === null
				? new Addressee(null, $this->reach->addressOf($recipient), Addressees::DEFAULT_LANGUAGE)
				: $this->addressees->account($recipient->userId);
			if (!$to->isReached() || ($to->email !== null && isset($seen[mb_strtolower($to->email)]))) {
				continue;
			}
			$offered = $recipient->helper?->getMailWish();
			$usual = $recipient->userId === null ? $offered : $this->usual->of($recipient->userId, $offered);
			$wish = ($wishes[$recipient->key()] ?? null)?->getWish() ?? $usual;
			if ($to->email !== null) {
				$seen[mb_strtolower($to->email)] = true;
			}
			if ($to->userId !== null && ($to->email === null || $wish === Wishes::NOTIFICATION)) {
				$byBell[] = $to->userId;
			} elseif ($to->email !== null) {
				$byMail[] = [$recipient, $to->email, $to->language, $usual === Wishes::DAILY];
			}
		}
		return [$byMail, $byBell];
	}
}
