<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\Service\Settings;
use OCP\Defaults;
use OCP\Mail\IMailer;
use OCP\Util;
use RuntimeException;

/** Lays a draft out with the server's mail template and hands it to the server's mailer. */
class MailSender {
	public function __construct(
		private IMailer $mailer,
		private Settings $settings,
		private Defaults $defaults,
	) {
	}

	/** @throws \Exception when the mail server declines */
	public function send(#[\SensitiveParameter] MailDraft $draft): void {
		$template = $this->mailer->createEMailTemplate('ins_netz_gegangen.' . $draft->kind);
		$template->setSubject($draft->subject);
		$template->addHeader();
		$template->addHeading($draft->subject);
		foreach ($draft->lines as $line) {
			$template->addBodyText(self::html($line), $line);
		}
		if ($draft->buttonUrl !== '') {
			// The text part names the address once, below.
			$template->addBodyButton($draft->buttonText, $draft->buttonUrl, false);
			$template->addBodyText(self::html($draft->buttonUrl), $draft->buttonText . ': ' . $draft->buttonUrl);
		}
		// The server's own footer is small and pale; whom to call must be as easy to read as the rest.
		$template->addBodyText(self::html($draft->footer), $draft->footer);

		$message = $this->mailer->createMessage();
		$message->setTo([$draft->to]);
		$senderName = $this->settings->text('mailSenderName');
		$message->setFrom([Util::getDefaultEmailAddress('noreply') => $senderName !== '' ? $senderName : $this->defaults->getName()]);
		$replyTo = $draft->replyTo ?? $this->settings->text('mailReplyTo');
		if ($replyTo !== '') {
			$message->setReplyTo([$replyTo]);
		}
		$message->useTemplate($template);
		if ($draft->calendar !== null) {
			$message->attach($this->mailer->createAttachment($draft->calendar, 'termin.ics', 'text/calendar; method=' . $draft->calendarMethod));
		}
		$message->setAutoSubmitted('auto-generated');
		$refused = $this->mailer->send($message);
		if ($refused !== []) {
			throw new RuntimeException('The mail server declined the address');
		}
	}

	/** The server's template is 14 px in places; people who ask for help need at least 16. */
	private static function html(string $line): string {
		return '<span style="font-size:18px;line-height:1.5;overflow-wrap:anywhere">' . nl2br(htmlspecialchars($line, ENT_QUOTES), false) . '</span>';
	}
}
