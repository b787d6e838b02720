<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Helper;

/** How a helper is called: the name of the account, or the sealed name of somebody without one. */
class HelperNames {
	public function __construct(
		private AccountNames $accounts,
		private Sealer $sealer,
	) {
	}

	/**
	 * Before many names are read.
	 *
	 * @param list<Helper> $helpers
	 */
	public function prepare(array $helpers): void {
		$this->accounts->prepare(array_values(array_filter(array_map(static fn (Helper $helper): ?string => $helper->getUserId(), $helpers), is_string(...))));
	}

	/** @return string '' when the sealed name cannot be read */
	public function of(Helper $helper): string {
		if ($helper->getUserId() !== null) {
			return $this->accounts->of($helper->getUserId());
		}
		$name = $this->sealer->open('ing_helpers', $helper->getId(), $helper->getSealed())['name'] ?? '';
		return is_string($name) ? $name : '';
	}

	/** For callers who ask about their request: enough to recognise somebody, no more. */
	public function firstNameOf(Helper $helper): string {
		return explode(' ', trim($this->of($helper)))[0];
	}
}
