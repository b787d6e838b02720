<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Rules\Names;
use OCP\IL10N;

/** How a list is called. */
class ListNames {
	public function __construct(
		private Names $names,
	) {
	}

	/** @return string role, then district and topic where the list has them */
	public function of(IL10N $l, string $role, ?string $district, ?string $topic): string {
		$who = match ($role) {
			'helper' => $l->t('Helpers'),
			'coordinator' => $l->t('Coordination'),
			'intake' => $l->t('Intake'),
			'editor' => $l->t('Handbook editors'),
			default => $l->t('Every list'),
		};
		return implode(', ', array_filter([$who, $this->names->district($district), $topic === null ? null : $this->names->topics([$topic])], static fn (?string $part): bool => $part !== null));
	}
}
