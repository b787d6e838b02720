<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\L10n;

use DateTimeImmutable;
use DateTimeInterface;
use IntlDateFormatter;
use OCP\IL10N;

/** One language of one app, from l10n/<language>.json; a text without translation stands for itself. */
final class L10N implements IL10N {
	private const WIDTHS = [
		'full' => IntlDateFormatter::FULL, 'long' => IntlDateFormatter::LONG,
		'medium' => IntlDateFormatter::MEDIUM, 'short' => IntlDateFormatter::SHORT,
	];

	/** @var array<mixed>|null */
	private ?array $texts = null;

	public function __construct(
		private string $file,
		private string $language,
		private string $locale,
	) {
	}

	public function t(string $text, $parameters = []): string {
		$translated = $this->texts()[$text] ?? $text;
		return $this->fill(is_string($translated) ? $translated : $text, $parameters);
	}

	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string {
		$forms = $this->texts()['_' . $text_singular . '_::_' . $text_plural . '_'] ?? [$text_singular, $text_plural];
		$text = is_array($forms) ? $forms[$count === 1 ? 0 : 1] ?? $text_plural : $text_plural;
		return str_replace('%n', (string)$count, $this->fill(is_string($text) ? $text : $text_plural, $parameters));
	}

	public function l(string $type, $data, array $options = []) {
		if ($type === 'firstday') {
			return 1;
		}
		$moment = match (true) {
			$data instanceof DateTimeInterface => $data,
			is_int($data) => new DateTimeImmutable('@' . $data),
			default => new DateTimeImmutable((string)$data),
		};
		$width = $options['width'] ?? 'long';
		$format = self::WIDTHS[is_string($width) ? explode('|', $width)[0] : 'long'] ?? IntlDateFormatter::LONG;
		$formatter = new IntlDateFormatter(
			$this->locale,
			$type === 'time' ? IntlDateFormatter::NONE : $format,
			$type === 'date' ? IntlDateFormatter::NONE : IntlDateFormatter::SHORT,
			// ICU does not know the "Z" at the end of ISO 8601.
			$moment->getTimezone()->getName() === 'Z' ? 'UTC' : $moment->getTimezone(),
		);
		return $formatter->format($moment);
	}

	public function getLanguageCode(): string {
		return $this->language;
	}

	public function getLocaleCode(): string {
		return $this->locale;
	}

	/** @param array<mixed>|string $parameters */
	private function fill(string $text, array|string $parameters): string {
		$values = array_map(static fn (mixed $value): string => is_scalar($value) ? (string)$value : '', (array)$parameters);
		// "%n" belongs to plurals and is filled in later.
		return $values === [] ? $text : vsprintf(str_replace('%n', '%%n', $text), array_values($values));
	}

	/** @return array<mixed> */
	private function texts(): array {
		if ($this->texts === null) {
			$content = is_file($this->file) ? json_decode((string)file_get_contents($this->file), true) : null;
			$texts = is_array($content) ? $content['translations'] ?? [] : [];
			$this->texts = is_array($texts) ? $texts : [];
		}
		return $this->texts;
	}
}
