<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Mail;

use InsNetzGegangen\Host\Kernel\Environment;
use OCP\Defaults;
use OCP\Mail\IAttachment;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMailer;
use OCP\Mail\IMessage;
use OCP\Util;
use Symfony\Component\Mailer\Mailer as SymfonyMailer;
use Symfony\Component\Mailer\Transport;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Exception\RfcComplianceException;

/** Puts every mail into the mailbox of the host; with SMTP_URL it leaves the house as well. */
final class Mailer implements IMailer {
	public function __construct(
		private Mailbox $mailbox,
		private Environment $environment,
		private Defaults $defaults,
	) {
	}

	public function createMessage(): IMessage {
		return new Message();
	}

	public function createAttachment($data = null, $filename = null, $contentType = null): IAttachment {
		return new Attachment($data ?? '', $filename ?? '', $contentType ?? 'application/octet-stream');
	}

	public function createAttachmentFromPath(string $path, $contentType = null): IAttachment {
		return $this->createAttachment((string)file_get_contents($path), basename($path), $contentType);
	}

	public function createEMailTemplate(string $emailId, array $data = []): IEMailTemplate {
		return new Template($this->defaults->getName(), $this->defaults->getColorPrimary());
	}

	/** @throws \Symfony\Component\Mailer\Exception\TransportExceptionInterface */
	public function send(IMessage $message): array {
		assert($message instanceof Message);
		$email = $message->email;
		if ($email->getFrom() === []) {
			$email->from(new Address(Util::getDefaultEmailAddress('no-reply'), $this->defaults->getName()));
		}
		$email->ensureValidity();
		if ($this->environment->smtpUrl !== '') {
			(new SymfonyMailer(Transport::fromDsn($this->environment->smtpUrl)))->send($email);
		}
		$this->mailbox->keep($email);
		return [];
	}

	public function validateMailAddress(string $email): bool {
		try {
			new Address($email);
			return true;
		} catch (RfcComplianceException) {
			return false;
		}
	}
}
