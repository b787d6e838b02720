<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Crypto\EmailKey;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\EntryMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Mail\FormMails;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\AdmitRequest;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCA\InsNetzGegangen\Service\Settings;

/**
 * Takes in what a stranger sent. With a mail address it waits, sealed, until the link in the mail is used; with a
 * phone number alone it goes to the call list. The answer is the same whether the contact is known or not.
 */
class FormSending {
	public function __construct(
		private EntryMapper $entries,
		private Transaction $transaction,
		private AdmitRequest $admission,
		private FormTokens $tokens,
		private FormMails $texts,
		private MailQueue $mails,
		private Sealer $sealer,
		private EmailKey $emailKey,
		private PhoneKey $phoneKey,
		private Settings $settings,
		private Region $region,
		private Clock $clock,
	) {
	}

	/**
	 * @return 'mail'|'phone' how it has to be confirmed
	 * @throws Conflict when the action pauses there or is over
	 */
	public function send(#[\SensitiveParameter] RequestDraft $draft): string {
		$this->admission->requireOpen($draft);
		$email = $draft->person?->email;
		if ($email !== null) {
			$this->byMail($draft, $email);
			return 'mail';
		}
		$this->byPhone($draft, (string)$draft->person?->phone);
		return 'phone';
	}

	/** @return int unix seconds until which it has to be confirmed */
	public function deadline(): int {
		return $this->clock->now() + $this->settings->int('publicFormHours') * 3600;
	}

	private function byMail(#[\SensitiveParameter] RequestDraft $draft, #[\SensitiveParameter] string $email): void {
		$found = $this->transaction->run(function () use ($draft, $email): ?array {
			$entry = $this->entries->begin($this->region->unit(), $this->emailKey->hash($email), $this->clock->today(), $this->clock->now());
			if ($entry === null) {
				return null;
			}
			$entry->setSealed($this->sealer->seal(EntryMapper::TABLE, $entry->getId(), EntryContent::of($draft)));
			$this->entries->update($entry);
			return [$entry->getId(), $this->tokens->issue($entry, $this->deadline())];
		});
		if ($found !== null) {
			[$id, $secret] = $found;
			$this->mails->add($this->texts->confirm($email, $secret, $draft->district, $this->settings->int('publicFormHours')), 'entry', $id);
		}
	}

	private function byPhone(#[\SensitiveParameter] RequestDraft $draft, #[\SensitiveParameter] string $phone): void {
		$entry = $this->entries->begin($this->region->unit(), $this->phoneKey->hash($phone), $this->clock->today(), $this->clock->now());
		if ($entry !== null) {
			$this->admission->toBeCalled($this->region->unit(), $draft, $this->deadline());
		}
	}
}
