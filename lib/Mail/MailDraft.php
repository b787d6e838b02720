<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

/** What a mail says, before it is laid out: subject and button carry no topic, name or party. */
final class MailDraft {
	/**
	 * @param string $kind such as `asked`; also the id of the template
	 * @param list<string> $lines paragraphs
	 * @param string $buttonUrl empty when the reader has nothing to open: then there is no button
	 * @param string|null $calendar file for a calendar
	 * @param string|null $calendarMethod of that file: REQUEST or CANCEL
	 * @param string|null $replyTo address of a role; null: the one of the settings
	 */
	public function __construct(
		public readonly string $kind,
		public readonly string $to,
		public readonly string $language,
		public readonly string $subject,
		public readonly array $lines,
		public readonly string $buttonText,
		public readonly string $buttonUrl,
		public readonly string $footer,
		public readonly ?string $calendar = null,
		public readonly ?string $calendarMethod = null,
		public readonly ?string $replyTo = null,
	) {
	}

	/** @return array{kind: string, to: string, language: string, subject: string, lines: list<string>, buttonText: string, buttonUrl: string, footer: string, calendar: string|null, calendarMethod: string|null, replyTo: string|null} */
	public function toArray(): array {
		return [
			'kind' => $this->kind, 'to' => $this->to, 'language' => $this->language, 'subject' => $this->subject,
			'lines' => $this->lines, 'buttonText' => $this->buttonText, 'buttonUrl' => $this->buttonUrl, 'footer' => $this->footer,
			'calendar' => $this->calendar, 'calendarMethod' => $this->calendarMethod, 'replyTo' => $this->replyTo,
		];
	}

	/** @param array<string, mixed> $data as given by toArray() */
	public static function fromArray(array $data): self {
		$text = static fn (string $key): string => is_string($data[$key] ?? null) ? $data[$key] : '';
		$lines = array_values(array_filter(is_array($data['lines'] ?? null) ? $data['lines'] : [], is_string(...)));
		return new self($text('kind'), $text('to'), $text('language'), $text('subject'), $lines, $text('buttonText'), $text('buttonUrl'), $text('footer'), $text('calendar') ?: null, $text('calendarMethod') ?: null, $text('replyTo') ?: null);
	}
}
