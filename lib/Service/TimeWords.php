<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use DateTimeImmutable;
use OCP\IL10N;

/**
 * When something is, in words for people: the same in mails, bells, files and calendars as on the pages
 * (src/composables/dates.ts and src/components/form/week.ts). rules/cases/when.json holds both to it.
 */
class TimeWords {
	private const PARTS_OF_DAY = ['am', 'pm', 'eve'];

	public function __construct(
		private Clock $clock,
	) {
	}

	/** Day and hour, without the year: for what is near. */
	public function moment(IL10N $l, int $moment): string {
		$at = $this->clock->local($moment);
		return $l->t('%1$s, %2$s', [$this->dayAndMonth($l, $at), $at->format('H:i')]);
	}

	/** The same with the year: for what may be long ago. */
	public function momentWithYear(IL10N $l, int $moment): string {
		$at = $this->clock->local($moment);
		return $l->t('%1$s, %2$s', [$this->dayAndMonth($l, $at) . ' ' . $at->format('Y'), $at->format('H:i')]);
	}

	/** @param string $day YYYY-MM-DD */
	public function day(IL10N $l, string $day): string {
		$at = new DateTimeImmutable($day);
		return $this->dayAndMonth($l, $at) . ' ' . $at->format('Y');
	}

	/**
	 * @param list<string> $slots parts of the week such as `mon_am`; none means any time
	 */
	public function slots(IL10N $l, array $slots): string {
		if ($slots === []) {
			return $l->t('at any time');
		}
		$parts = ['am' => $l->t('in the morning'), 'pm' => $l->t('in the afternoon'), 'eve' => $l->t('in the evening')];
		$lines = [];
		foreach (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as $index => $day) {
			$named = array_filter(self::PARTS_OF_DAY, static fn (string $part): bool => in_array($day . '_' . $part, $slots, true));
			if ($named !== []) {
				$lines[] = $this->weekdays($l)[($index + 1) % 7] . ' ' . implode(', ', array_map(static fn (string $part): string => $parts[$part], $named));
			}
		}
		return implode('; ', $lines);
	}

	private function dayAndMonth(IL10N $l, DateTimeImmutable $at): string {
		$months = [
			$l->t('January'), $l->t('February'), $l->t('March'), $l->t('April'), $l->t('May'), $l->t('June'),
			$l->t('July'), $l->t('August'), $l->t('September'), $l->t('October'), $l->t('November'), $l->t('December'),
		];
		return $l->t('%1$s, %2$s %3$s', [$this->weekdays($l)[(int)$at->format('w')], $at->format('j'), $months[(int)$at->format('n') - 1]]);
	}

	/** @return list<string> as PHP counts them, from Sunday on */
	public function weekdays(IL10N $l): array {
		return [$l->t('Sunday'), $l->t('Monday'), $l->t('Tuesday'), $l->t('Wednesday'), $l->t('Thursday'), $l->t('Friday'), $l->t('Saturday')];
	}
}
