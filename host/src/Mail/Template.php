<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Mail;

use OCP\Mail\IEMailTemplate;

/** A mail in two forms that say the same. A text without plain form is plain itself and escaped for HTML. */
final class Template implements IEMailTemplate {
	private string $subject = '';
	private string $html = '';
	private string $text = '';

	public function __construct(
		private string $sender,
		private string $color,
	) {
	}

	public function setSubject(string $subject): void {
		$this->subject = $subject;
	}

	public function addHeader(): void {
		$this->html .= '<tr><td style="background:' . $this->color . ';color:#fff;padding:20px 24px;font-size:18px;border-radius:8px 8px 0 0">'
			. $this->escape($this->sender) . '</td></tr>';
	}

	public function addHeading(string $title, $plainTitle = ''): void {
		$this->row('<h1 style="font-size:24px;line-height:1.3;margin:0">' . $this->escape($title) . '</h1>');
		$this->plain($plainTitle === '' ? $title : $plainTitle);
	}

	public function addBodyText(string $text, $plainText = ''): void {
		$this->row('<p style="margin:0">' . ($plainText === '' ? nl2br($this->escape($text)) : $text) . '</p>');
		$this->plain($plainText === '' ? $text : $plainText);
	}

	public function addBodyButtonGroup(string $textLeft, string $urlLeft, string $textRight, string $urlRight, string $plainTextLeft = '', string $plainTextRight = ''): void {
		$this->row($this->button($textLeft, $urlLeft, true) . ' ' . $this->button($textRight, $urlRight, false));
		$this->plain(($plainTextLeft === '' ? $textLeft : $plainTextLeft) . ': ' . $urlLeft);
		$this->plain(($plainTextRight === '' ? $textRight : $plainTextRight) . ': ' . $urlRight);
	}

	public function addBodyButton(string $text, string $url, $plainText = ''): void {
		$this->row($this->button($text, $url, true));
		if ($plainText !== false) {
			$this->plain(($plainText === '' ? $text : $plainText) . ': ' . $url);
		}
	}

	public function addFooter(string $text = '', ?string $lang = null): void {
		$footer = $text === '' ? $this->sender : $text;
		$this->html .= '<tr><td style="padding:16px 24px;color:#444;font-size:16px;border-top:1px solid #ccc">' . nl2br($this->escape($footer)) . '</td></tr>';
		$this->text .= "\n-- \n" . $footer . "\n";
	}

	public function renderSubject(): string {
		return $this->subject;
	}

	public function renderHtml(): string {
		return '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>' . $this->escape($this->subject) . '</title>'
			. '<meta name="viewport" content="width=device-width"></head>'
			. '<body style="margin:0;background:#f5f5f5;color:#222;font:16px/1.5 system-ui,sans-serif">'
			. '<table role="presentation" style="max-width:600px;width:100%;margin:24px auto;background:#fff;border-collapse:separate;border-spacing:0;border-radius:8px">'
			. $this->html . '</table></body></html>';
	}

	public function renderText(): string {
		return $this->text;
	}

	private function row(string $html): void {
		$this->html .= '<tr><td style="padding:12px 24px">' . $html . '</td></tr>';
	}

	private function plain(string|bool $text): void {
		$this->text .= is_bool($text) ? '' : $text . "\n\n";
	}

	private function button(string $text, string $url, bool $primary): string {
		$colors = $primary ? 'background:' . $this->color . ';color:#fff' : 'background:#eee;color:#222';
		return '<a href="' . $this->escape($url) . '" style="display:inline-block;padding:14px 24px;border-radius:8px;font-weight:bold;text-decoration:none;' . $colors . '">'
			. $this->escape($text) . '</a>';
	}

	private function escape(string $text): string {
		return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE);
	}
}
