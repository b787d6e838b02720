<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Matching;

use OCA\InsNetzGegangen\Access\ActiveAccounts;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\AskedThisWeek;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Settings;
use OCA\InsNetzGegangen\View\HelperView;

/** Helpers as the matching reads them. */
class MatchHelpers {
	private const ASKED_WITHIN = 30 * Clock::DAY;

	public function __construct(
		private AskMapper $asks,
		private AskedThisWeek $week,
		private ActiveAccounts $accounts,
		private HelperNames $names,
		private Region $region,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<Helper> $helpers
	 * @param list<int> $fixed helpers with a yes that stands among the fixed pairs, once for each pair: not counted twice
	 * @return list<array<string, mixed>> `MatchHelper` of the HTTP interface
	 */
	public function of(string $unit, array $helpers, array $fixed): array {
		$loads = $this->asks->loads($unit);
		$asked = $this->asks->askedSince($unit, $this->clock->now() - self::ASKED_WITHIN);
		$week = $this->week->counts($unit);
		$minutes = $this->asks->minutesSince($unit, $this->clock->beginOfMonth());
		$fixedOf = array_count_values($fixed);
		$isActive = $this->accounts->test();
		$this->names->prepare($helpers);
		return array_map(fn (Helper $helper): array => [
			'id' => $helper->getId(),
			...HelperView::offer($helper),
			'running' => max(0, ($loads[$helper->getId()] ?? 0) - ($fixedOf[$helper->getId()] ?? 0)),
			'askedLast30Days' => $asked[$helper->getId()] ?? 0,
			'askedThisWeek' => $week[$helper->getId()] ?? 0,
			'hoursThisMonth' => intdiv($minutes[$helper->getId()] ?? 0, 60),
			'pausedUntil' => $helper->getPausedUntil(),
			'name' => $this->names->of($helper),
			'account' => $helper->getUserId() !== null,
			'blocked' => $this->blocked($helper, $isActive),
		], $helpers);
	}

	/**
	 * What only the server knows; the same conditions are checked again when somebody is asked.
	 *
	 * @param callable(string): bool $isActive
	 * @return list<string>
	 */
	private function blocked(Helper $helper, callable $isActive): array {
		return array_keys(array_filter([
			'agreement' => $helper->getAgreementVersion() !== $this->region->agreement()['version'],
			'declaration' => $this->settings->bool('declarationRequired') && !$helper->hasDeclaration($this->clock->today()),
			'account' => $helper->getUserId() !== null && !$isActive($helper->getUserId()),
			'absent' => $helper->isAway($this->clock->now()),
		]));
	}
}
