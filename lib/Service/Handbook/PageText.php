<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Rules\Region;

/** Reads the text of a page as an editor sends it. */
class PageText {
	private const MAX_TITLE = 120;
	private const MAX_GOAL = 250;
	private const MAX_NEED = 200;
	private const MAX_NEEDS = 12;
	private const MAX_MARKDOWN = 20_000;

	public function __construct(
		private Region $region,
	) {
	}

	/**
	 * @param bool $ofAnywhere whether the topic may be one of another Landesverband; a page then counts as one without topic
	 * @return array{title: string, goal: string, topic: string|null, order: int, needs: list<string>, markdown: string}
	 * @throws InvalidInput
	 */
	public function read(Fields $fields, bool $ofAnywhere = false): array {
		return [
			'title' => $fields->line('title', self::MAX_TITLE, true),
			'goal' => $fields->line('goal', self::MAX_GOAL, true),
			'topic' => $ofAnywhere ? self::topic($fields) : $fields->choice('topic', array_column($this->region->topics(), 'id')),
			'order' => $fields->int('order', 1, 999, true),
			'needs' => $this->needs($fields),
			'markdown' => $fields->text('markdown', self::MAX_MARKDOWN, true),
		];
	}

	private static function topic(Fields $fields): ?string {
		$topic = $fields->line('topic', 32);
		return $topic === null || preg_match('/^[a-z0-9_]{1,32}$/D', $topic) === 1 ? $topic : throw new InvalidInput($fields->path('topic'), 'This choice is not known.');
	}

	/** @return list<string> one in each line of the field */
	private function needs(Fields $fields): array {
		$lines = array_map(trim(...), explode("\n", $fields->text('needs', self::MAX_NEED * self::MAX_NEEDS) ?? ''));
		$needs = array_values(array_filter($lines, static fn (string $line): bool => $line !== ''));
		if (count($needs) > self::MAX_NEEDS) {
			throw new InvalidInput($fields->path('needs'), 'Please choose from %1$s to %2$s.', [0, self::MAX_NEEDS]);
		}
		return array_map(static fn (string $need): string => Text::oneLine($need, $fields->path('needs')), $needs);
	}
}
