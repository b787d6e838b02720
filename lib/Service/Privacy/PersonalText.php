<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Service\Lists\ListNames;
use OCP\IL10N;

/** The same data as a text to read: one line for each thing, a headline for each part. */
class PersonalText {
	/** Beside them stands the same in words. */
	private const CODES = ['page' => true, 'step' => true];

	public function __construct(
		private PersonalData $data,
		private PersonalWords $words,
		private ListNames $listNames,
		private IL10N $l10n,
	) {
	}

	public function of(Actor $actor): string {
		$data = $this->data->of($actor);
		$parts = [$this->part($this->l10n->t('My account'), [$data['account']])];
		if ($data['offer'] !== null) {
			$parts[] = $this->part($this->l10n->t('My offer to help'), [$data['offer']]);
		}
		$parts[] = $this->part($this->l10n->t('My requests'), $data['requests']);
		$parts[] = $this->part($this->l10n->t('Group sessions I signed up for'), $data['seats']);
		$parts[] = $this->part($this->l10n->t('What I was asked'), $data['asks']);
		$parts[] = $this->part($this->l10n->t('My answers to appeals'), $data['answers']);
		$parts[] = $this->part($this->l10n->t('When I am on duty'), $data['duties']);
		$parts[] = $this->part($this->l10n->t('Messages to lists'), [$this->wishes($data['lists'])]);
		$parts[] = $this->part($this->l10n->t('What I reported in confidence'), $data['reports']);
		$parts[] = $this->part($this->l10n->t('Who has seen my data'), $data['seenBy']);
		$parts[] = $this->part($this->l10n->t('What I did'), $data['events']);
		return $this->l10n->t('This is everything that is stored about you here.') . "\n\n" . implode("\n\n", $parts) . "\n";
	}

	/**
	 * @param array{wish: string|null, leftAll: bool, lists: list<array{role: string, district: string|null, topic: string|null, left: bool}>} $lists
	 * @return array<string, mixed>
	 */
	private function wishes(array $lists): array {
		$left = array_filter($lists['lists'], static fn (array $list): bool => $list['left']);
		$names = array_map(fn (array $list): string => $this->listNames->of($this->l10n, $list['role'], $list['district'], $list['topic']), array_values($left));
		return ['mailWish' => $lists['wish'], 'left' => $lists['leftAll'] ? [$this->l10n->t('Every list')] : $names];
	}

	/** @param list<array<string, mixed>> $records */
	private function part(string $headline, array $records): string {
		$blocks = array_filter(array_map(fn (array $record): string => implode("\n", $this->lines($record, '')), $records));
		return $headline . "\n" . str_repeat('=', mb_strlen($headline)) . "\n" . ($blocks === [] ? $this->l10n->t('Nothing.') : implode("\n\n", $blocks));
	}

	/**
	 * @param array<array-key, mixed> $record
	 * @return list<string>
	 */
	private function lines(array $record, string $indent): array {
		$lines = [];
		foreach (array_diff_key($record, self::CODES) as $key => $value) {
			$value = is_object($value) ? get_object_vars($value) : $value;
			$label = $indent . $this->words->label((string)$key);
			if (is_array($value) && self::holdsRecords($value)) {
				$lines[] = $label . ':';
				foreach ($value as $inner) {
					$lines = [...$lines, ...$this->lines(is_array($inner) ? $inner : [$inner], $indent . '  ')];
				}
			} elseif (is_array($value) && !array_is_list($value) && $key !== 'topics') {
				$lines = [...$lines, $label . ':', ...$this->lines($value, $indent . '  ')];
			} elseif ($value !== null && $value !== '' && $value !== []) {
				$lines[] = $label . ': ' . $this->words->value((string)$key, $value);
			}
		}
		return $lines;
	}

	/** @param array<array-key, mixed> $value */
	private static function holdsRecords(array $value): bool {
		return array_is_list($value) && is_array($value[0] ?? null);
	}
}
