<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\Decision;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Handbook\PlatformBook;

/** The table of platforms as an answer. */
class PlatformView {
	private const PLATFORM = ['id' => '', 'name' => '', 'address' => '', 'app' => '', 'account' => false, 'whoMay' => '', 'howToGetIn' => '', 'contact' => '', 'trialUntil' => null, 'trialContact' => ''];

	public function __construct(
		private PlatformBook $book,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> `PlatformTable` of the HTTP interface */
	public function of(string $unit): array {
		$table = $this->book->table($unit);
		$decisions = $this->book->decisions($unit);
		$inForce = PlatformBook::inForce($table, $decisions);
		return [
			'version' => $table->version,
			'proposal' => $table->content['proposal'] ?? '',
			'unknown' => $table->content['unknown'] ?? [],
			'platforms' => array_map($this->platform(...), array_values($table->platforms())),
			'purposes' => array_map(static fn (array $purpose): array => [
				'id' => $purpose['id'],
				'name' => $purpose['name'] ?? '',
				'platform' => $purpose['platform'] ?? '',
				'alsoAllowed' => $purpose['alsoAllowed'] ?? [],
				'notForPartyMatters' => $purpose['notForPartyMatters'] ?? [],
				'page' => $purpose['page'] ?? '',
				'decision' => self::decision($inForce[is_string($purpose['id']) ? $purpose['id'] : ''] ?? null),
			], array_values($table->purposes())),
			'guide' => $table->content['guide'] ?? [],
			'history' => array_map(static fn (Decision $decision): array => (array)self::decision($decision) + [
				'purpose' => $decision->getPurpose(),
				'platform' => $decision->getPlatform(),
				'platformName' => $decision->getPlatformName(),
				'endedAt' => Clock::iso($decision->getEndedAt()),
			], $decisions),
		];
	}

	/**
	 * @param array<string, mixed> $platform
	 * @return array<string, mixed> each key, and whether it is being tried out today
	 */
	private function platform(array $platform): array {
		$known = [...self::PLATFORM, ...array_intersect_key($platform, self::PLATFORM)];
		return $known + ['onTrial' => is_string($known['trialUntil']) && $known['trialUntil'] >= $this->clock->today()];
	}

	/** @return array{id: int, body: string, date: string, reference: string|null}|null */
	private static function decision(?Decision $decision): ?array {
		return $decision === null ? null : ['id' => $decision->getId(), 'body' => $decision->getBody(), 'date' => $decision->getDay(), 'reference' => $decision->getReference()];
	}
}
