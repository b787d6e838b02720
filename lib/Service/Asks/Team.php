<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Service\HelperNames;

/** Who helps with one request: the confirmed helper, and sometimes a second one beside. */
class Team {
	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperNames $names,
	) {
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @return list<Ask> confirmed and running; whoever calls comes first
	 */
	public static function of(array $asks): array {
		$team = array_values(array_filter($asks, static fn (Ask $ask): bool => AskBook::isRunning($ask) && $ask->getConfirmedAt() !== null));
		usort($team, static fn (Ask $one, Ask $other): int => [$one->getCompanion(), $one->getId()] <=> [$other->getCompanion(), $other->getId()]);
		return $team;
	}

	/** @return list<string> names of those who help, whoever calls first */
	public function names(int $requestId): array {
		return $this->namesOf(self::of($this->asks->ofRequest($requestId)));
	}

	/** @return string|null name of the other one, for one of two */
	public function partner(Ask $ask): ?string {
		$others = array_values(array_filter(self::of($this->asks->ofRequest($ask->getRequestId())), static fn (Ask $other): bool => $other->getId() !== $ask->getId()));
		return $this->namesOf($others)[0] ?? null;
	}

	/**
	 * @param list<Ask> $asks
	 * @return list<string>
	 */
	private function namesOf(array $asks): array {
		$helpers = $this->helpers->byIds(array_map(static fn (Ask $ask): int => $ask->getHelperId(), $asks));
		$present = array_filter(array_map(static fn (Ask $ask): ?Helper => $helpers[$ask->getHelperId()] ?? null, $asks));
		return array_values(array_map($this->names->of(...), $present));
	}
}
