<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Mail;

use OCP\Mail\IAttachment;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMessage;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

final class Message implements IMessage {
	public readonly Email $email;

	public function __construct() {
		$this->email = new Email();
	}

	public function setSubject(string $subject): IMessage {
		$this->email->subject($subject);
		return $this;
	}

	public function setPlainBody(string $body): IMessage {
		$this->email->text($body);
		return $this;
	}

	public function setHtmlBody(string $body): IMessage {
		$this->email->html($body);
		return $this;
	}

	public function attach(IAttachment $attachment): IMessage {
		if ($attachment instanceof Attachment) {
			$this->email->attach($attachment->body, $attachment->name, $attachment->type);
		}
		return $this;
	}

	public function attachInline(string $body, string $name, ?string $contentType = null): IMessage {
		$this->email->embed($body, $name, $contentType);
		return $this;
	}

	public function setFrom(array $addresses): IMessage {
		$this->email->from(...$this->addresses($addresses));
		return $this;
	}

	public function setReplyTo(array $addresses): IMessage {
		$this->email->replyTo(...$this->addresses($addresses));
		return $this;
	}

	public function setTo(array $recipients): IMessage {
		$this->email->to(...$this->addresses($recipients));
		return $this;
	}

	public function setCc(array $recipients): IMessage {
		$this->email->cc(...$this->addresses($recipients));
		return $this;
	}

	public function setBcc(array $recipients): IMessage {
		$this->email->bcc(...$this->addresses($recipients));
		return $this;
	}

	public function useTemplate(IEMailTemplate $emailTemplate): IMessage {
		$this->setSubject($emailTemplate->renderSubject());
		$this->setPlainBody($emailTemplate->renderText());
		return $this->setHtmlBody($emailTemplate->renderHtml());
	}

	public function setAutoSubmitted(string $value): IMessage {
		$this->email->getHeaders()->remove('Auto-Submitted');
		$this->email->getHeaders()->addTextHeader('Auto-Submitted', $value);
		return $this;
	}

	/**
	 * @param array<mixed> $addresses a list of addresses, or names by address
	 * @return list<Address>
	 */
	private function addresses(array $addresses): array {
		$result = [];
		foreach ($addresses as $key => $value) {
			$text = is_scalar($value) ? (string)$value : '';
			$result[] = is_int($key) ? new Address($text) : new Address($key, $text);
		}
		return $result;
	}
}
