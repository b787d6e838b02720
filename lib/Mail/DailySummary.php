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
use OCA\InsNetzGegangen\Service\Clock;

/**
 * One mail a day for those who wish it. What came for them waits as it is, so that it can still be taken back; then all
 * of it becomes one mail. Each waiting mail is taken once, together with the writing of the summary: run twice, late, or
 * killed in between, nothing is sent twice and nothing is lost.
 */
class DailySummary {
	public function __construct(
		private MailMapper $mails,
		private MailQueue $queue,
		private MailTexts $texts,
		private Sealer $sealer,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @return int how many summaries were written */
	public function run(int $limit): int {
		$written = 0;
		foreach ($this->due($limit) as $letters) {
			$summary = $this->transaction->run(function () use ($letters): ?Mail {
				$taken = array_values(array_filter($letters, fn (array $letter): bool => $this->mails->gather($letter['mail'])));
				return $taken === [] ? null : $this->queue->keep($this->texts->summary(array_column($taken, 'draft')), 'summary', 0);
			});
			if ($summary !== null) {
				$this->queue->tryNow($summary);
				$written++;
			}
		}
		return $written;
	}

	/** @return array<string, list<array{mail: Mail, draft: MailDraft}>> by address and language, the oldest first */
	private function due(int $limit): array {
		$byReader = [];
		foreach ($this->mails->collected($this->clock->now(), $limit) as $mail) {
			$data = $this->sealer->open('ing_mails', $mail->getId(), $mail->getSealed());
			if ($data === null || $data === []) {
				// It cannot be opened with the present secret; trying again would not help.
				$this->mails->finish($mail, MailQueue::FAILED, null);
				continue;
			}
			$draft = MailDraft::fromArray($data);
			$byReader[$draft->to . '|' . $draft->language][] = ['mail' => $mail, 'draft' => $draft];
		}
		return $byReader;
	}
}
