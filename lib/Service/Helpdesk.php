<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

/** The telephone people can always fall back on: the district's own first, else the one for everywhere. */
class Helpdesk {
	public function __construct(
		private Settings $settings,
	) {
	}

	/** @return array{district: string|null, phone: string, hours: string, name: string}|null null when no number is set */
	public function for(?string $district): ?array {
		$everywhere = null;
		foreach ($this->settings->helpdesk() as $desk) {
			if ($desk['phone'] === '') {
				continue;
			}
			if ($district !== null && $desk['district'] === $district) {
				return $desk;
			}
			$everywhere ??= $desk['district'] === null ? $desk : null;
		}
		return $everywhere;
	}
}
