<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Mail;
use OCA\InsNetzGegangen\Db\MailMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Mails wait in a table, sealed, until they are out: a mail server that is down loses nothing.
 * The first few of a call are tried at once; the others, and what fails, leave with the next batch.
 */
class MailQueue {
	public const QUEUED = 'queued';
	public const SENT = 'sent';
	public const FAILED = 'failed';
	/** Waits for the one mail of the day. */
	public const COLLECTED = 'collected';
	/** Stands in such a mail. */
	public const GATHERED = 'gathered';
	private const TABLE = 'ing_mails';
	private const MAX_ATTEMPTS = 12;
	/** A plan asks many at once, and whoever sent it shall not wait for the mail server. */
	private const AT_ONCE = 5;
	/** Whoever reads one mail a day needs some hours for it. */
	private const TIME_TO_READ = 12 * 3600;

	private int $tried = 0;

	public function __construct(
		private MailMapper $mails,
		private Sealer $sealer,
		private MailSender $sender,
		private Transaction $transaction,
		private Region $region,
		private ITimeFactory $time,
		private Settings $settings,
		private Clock $clock,
		private LoggerInterface $logger,
	) {
	}

	/**
	 * @param string $record what it is about (`ask`, `request`)
	 * @param bool $daily the reader wishes one mail a day
	 * @param int|null $neededBy until when it must have been read; what cannot wait for the next summary goes at once
	 */
	public function add(#[\SensitiveParameter] MailDraft $draft, string $record, int $recordId, bool $daily = false, ?int $neededBy = null): void {
		if ($daily && ($neededBy === null || $neededBy >= $this->nextSummary() + self::TIME_TO_READ)) {
			$this->collect($draft, $record, $recordId);
			return;
		}
		$this->tryNow($this->keep($draft, $record, $recordId));
	}

	/** For whoever reads one mail a day: it stands in the next one. */
	public function collect(#[\SensitiveParameter] MailDraft $draft, string $record, int $recordId): Mail {
		return $this->keep($draft, $record, $recordId, $this->nextSummary());
	}

	/** @param int|null $summary moment of the summary in which it shall stand; null: a mail of its own */
	public function keep(#[\SensitiveParameter] MailDraft $draft, string $record, int $recordId, ?int $summary = null): Mail {
		$now = $this->time->getTime();
		$mail = new Mail();
		$mail->setUnit($this->region->unit());
		$mail->setKind($draft->kind);
		$mail->setState($summary === null ? self::QUEUED : self::COLLECTED);
		$mail->setRecord($record);
		$mail->setRecordId($recordId);
		$mail->setCreatedAt($now);
		$mail->setSendAfter($summary ?? $now);
		return $this->transaction->run(function () use ($mail, $draft): Mail {
			$kept = $this->mails->insert(clone $mail);
			$kept->setSealed($this->sealer->seal(self::TABLE, $kept->getId(), $draft->toArray()));
			return $this->mails->update($kept);
		});
	}

	/** A few leave at once, the rest with the next job. */
	public function tryNow(Mail $mail): void {
		if ($this->tried < self::AT_ONCE) {
			// A mail server that is down is asked once in a call, not five times.
			$this->tried = $this->deliver($mail) ? $this->tried + 1 : self::AT_ONCE;
		}
	}

	/**
	 * Sends what is due.
	 *
	 * @return int how many left
	 */
	public function sendDue(int $limit): int {
		$sent = 0;
		foreach ($this->mails->due($this->time->getTime(), $limit) as $mail) {
			$sent += $this->deliver($mail) ? 1 : 0;
		}
		return $sent;
	}

	/** Takes back what is still waiting about a record that is settled. */
	public function cancel(string $kind, string $record, int $recordId): void {
		$this->mails->removeQueued($kind, $record, $recordId);
	}

	/** Mornings, and never before the hour at which people may be asked. */
	private function nextSummary(): int {
		$hour = $this->settings->int('askFromHour');
		$today = $this->clock->at($this->clock->today(), $hour);
		return $today > $this->time->getTime() ? $today : $this->clock->at($this->clock->day($today + Clock::DAY), $hour);
	}

	private function deliver(Mail $mail): bool {
		$now = $this->time->getTime();
		// Claiming the row first keeps two runs from sending the same mail twice.
		if (!$this->mails->claim($mail, $now + 600 * (1 + $mail->getAttempts()))) {
			return false;
		}
		$data = $this->sealer->open(self::TABLE, $mail->getId(), $mail->getSealed());
		try {
			if ($data === null || $data === []) {
				throw new MailNotReadable('The mail cannot be opened with the present secret');
			}
			$this->sender->send(MailDraft::fromArray($data));
			$this->mails->finish($mail, self::SENT, $now);
			return true;
		} catch (Throwable $fault) {
			$this->logger->warning('A mail could not be sent yet', ['app' => 'ins_netz_gegangen', 'mail' => $mail->getId(), 'fault' => $fault::class]);
			if ($fault instanceof MailNotReadable || $mail->getAttempts() + 1 >= self::MAX_ATTEMPTS) {
				$this->mails->finish($mail, self::FAILED, null);
			}
			return false;
		}
	}
}
