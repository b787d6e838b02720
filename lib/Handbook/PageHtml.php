<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/**
 * A page as HTML, for readers without JavaScript: headings, paragraphs, lists, quotes, drawings, links, bold, italic and code,
 * which is what pages consist of. Every letter of the text is escaped; tags come from here only. A test holds it
 * against the browser's own rendering of every page that ships.
 */
final class PageHtml {
	/** Stands around the number of what was set aside; no text of a page holds it. */
	private const ASIDE = "\x02";

	/**
	 * @param callable(string): (string|null) $pageUrl address of a page by its id; null when it is not shown
	 * @param string $pictures address of the folder of drawings
	 */
	public function __construct(
		private $pageUrl,
		private string $pictures,
	) {
	}

	public function of(string $markdown): string {
		$html = '';
		$list = '';
		foreach ($this->blocks($markdown) as [$kind, $text, $start]) {
			$wanted = match ($kind) {
				'item' => 'ul',
				'step' => 'ol',
				default => '',
			};
			if ($wanted !== $list || ($kind === 'step' && $start !== null && $list !== '')) {
				$html .= $list === '' ? '' : "</$list>\n";
				$html .= match ($wanted) {
					'ol' => $start === null || $start === 1 ? "<ol>\n" : "<ol start=\"$start\">\n",
					'ul' => "<ul>\n",
					default => '',
				};
				$list = $wanted;
			}
			$html .= match ($kind) {
				'item', 'step' => '<li>' . $this->inline($text) . "</li>\n",
				'heading' => '<h2 id="' . self::escape(PageSteps::slug(PageSteps::plain($text))) . '">' . $this->inline($text) . "</h2>\n",
				'small' => '<h3>' . $this->inline($text) . "</h3>\n",
				'quote' => '<blockquote><p>' . $this->inline($text) . "</p></blockquote>\n",
				default => '<p>' . $this->inline($text) . "</p>\n",
			};
		}
		return $html . ($list === '' ? '' : "</$list>\n");
	}

	/** @return list<array{string, string, int|null}> kind, text, and the number a list begins with */
	private function blocks(string $markdown): array {
		$blocks = [];
		$open = false;
		foreach (explode("\n", $markdown) as $line) {
			$last = $blocks === [] ? null : end($blocks)[0];
			if (trim($line) === '') {
				$open = false;
			} elseif (preg_match('/^(#{1,6})\s+(.+?)\s*#*$/', $line, $heading) === 1) {
				$blocks[] = [strlen($heading[1]) < 3 ? 'heading' : 'small', $heading[2], null];
				$open = false;
			} elseif (preg_match('/^[-*+]\s+(.+)$/', $line, $item) === 1) {
				$blocks[] = ['item', $item[1], null];
				$open = true;
			} elseif (preg_match('/^(\d{1,9})[.)]\s+(.+)$/', $line, $step) === 1) {
				$blocks[] = ['step', $step[2], $last === 'step' ? null : (int)$step[1]];
				$open = true;
			} elseif (preg_match('/^>\s?(.*)$/', $line, $quote) === 1 && !($open && $last === 'quote')) {
				$blocks[] = ['quote', trim($quote[1]), null];
				$open = true;
			} elseif ($open && $blocks !== []) {
				[$kind, $text, $start] = array_pop($blocks);
				$blocks[] = [$kind, $text . ' ' . trim($kind === 'quote' ? (string)preg_replace('/^>\s?/', '', $line) : $line), $start];
			} else {
				$blocks[] = ['text', trim($line), null];
				$open = true;
			}
		}
		return $blocks;
	}

	/** Links and drawings are set aside while marks are made, so that a mark may stand around them. */
	private function inline(string $text): string {
		$aside = [];
		$rest = preg_replace_callback('/(!?)\[([^\]]*)\]\(([^)\s]*)\)/', function (array $link) use (&$aside): string {
			$aside[] = $link[1] === '!' ? $this->picture($link[3], $link[2]) : $this->link($link[3], $link[2]);
			return self::ASIDE . (count($aside) - 1) . self::ASIDE;
		}, str_replace(self::ASIDE, '', $text));
		return (string)preg_replace_callback('/' . self::ASIDE . '(\d+)' . self::ASIDE . '/', static fn (array $at): string => $aside[(int)$at[1]], self::marks((string)$rest));
	}

	private function link(string $target, string $words): string {
		$address = preg_match('/^[a-z0-9-]{1,40}$/D', $target) === 1 ? ($this->pageUrl)($target) : null;
		if (preg_match('#^(https?://|mailto:|tel:)#iD', $target) === 1) {
			$address = $target;
		}
		return $address === null ? self::marks($words) : '<a href="' . self::escape($address) . '" rel="noreferrer">' . self::marks($words) . '</a>';
	}

	private function picture(string $source, string $words): string {
		return preg_match('/^img\/([a-z0-9-]+\.svg)$/D', $source, $file) === 1
			? '<img src="' . self::escape($this->pictures . $file[1]) . '" alt="' . self::escape($words) . '">'
			: self::escape($words);
	}

	private static function marks(string $text): string {
		return (string)preg_replace(
			['/`([^`]+)`/', '/\*\*(\S(?:.*?\S)?)\*\*/', '/(?<![\p{L}\p{N}*])\*(?!\s)([^*]+?)(?<!\s)\*(?![\p{L}\p{N}*])/u'],
			['<code>$1</code>', '<strong>$1</strong>', '<em>$1</em>'],
			self::escape($text),
		);
	}

	private static function escape(string $text): string {
		return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
	}
}
