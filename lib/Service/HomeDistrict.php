<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\RequestMapper;

/** Where somebody belongs, as far as they told us: the district of the last request, or of the own offer. */
class HomeDistrict {
	public function __construct(
		private RequestMapper $requests,
	) {
	}

	public function of(Actor $actor): ?string {
		return $this->requests->lastDistrictOf($actor->unit, $actor->userId) ?? $actor->offersFrom;
	}
}
