<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/** One page of the handbook: header and text. Names of platforms are still places for values. */
final class Page {
	/**
	 * @param string|null $topic topic id a request from this page would have
	 * @param list<string> $needs what one needs
	 * @param string $date YYYY-MM-DD
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $title,
		public readonly string $goal,
		public readonly ?string $topic,
		public readonly int $order,
		public readonly array $needs,
		public readonly string $version,
		public readonly string $date,
		public readonly ?string $checkedBy,
		public readonly string $markdown,
	) {
	}

	/** The page with every text changed in the same way, such as filled. */
	public function map(callable $change): self {
		$text = static fn (string $value): string => is_string($changed = $change($value)) ? $changed : $value;
		return new self($this->id, $text($this->title), $text($this->goal), $this->topic, $this->order, array_map($text, $this->needs), $this->version, $this->date, $this->checkedBy, $text($this->markdown));
	}

	/** All the words of it, for searching. */
	public function words(): string {
		return implode("\n", [$this->title, $this->goal, ...$this->needs, $this->markdown]);
	}

	/** @return array{title: string, goal: string, topic: string|null, order: int, needs: list<string>, date: string, checkedBy: string|null, markdown: string} */
	public function content(): array {
		return [
			'title' => $this->title, 'goal' => $this->goal, 'topic' => $this->topic, 'order' => $this->order,
			'needs' => $this->needs, 'date' => $this->date, 'checkedBy' => $this->checkedBy, 'markdown' => $this->markdown,
		];
	}

	/** @param array<string, mixed> $content as given by content() */
	public static function fromContent(string $id, string $version, array $content): self {
		$text = static fn (string $key): string => is_string($content[$key] ?? null) ? $content[$key] : '';
		$optional = static fn (string $key): ?string => $text($key) === '' ? null : $text($key);
		$needs = is_array($content['needs'] ?? null) ? $content['needs'] : [];
		$order = is_int($content['order'] ?? null) ? $content['order'] : 0;
		return new self($id, $text('title'), $text('goal'), $optional('topic'), $order, array_values(array_filter($needs, is_string(...))), $version, $text('date'), $optional('checkedBy'), $text('markdown'));
	}
}
