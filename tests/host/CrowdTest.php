<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use InsNetzGegangen\Host\Demo\Calendar;
use InsNetzGegangen\Host\Demo\Crowd;
use InsNetzGegangen\Host\Demo\Step;
use PDO;
use PHPUnit\Framework\TestCase;

/** With the 25 helpers and 50 requests told by hand these make the whole country. */
final class CrowdTest extends TestCase {
	private const NOW = 1_795_000_000;

	public function testTheWholeCountryInNinetyDays(): void {
		$host = Host::install(app: __DIR__ . '/../..');
		try {
			self::assertStringContainsString('aus neunzig Tagen', $host->occ('host:demo', '--size', 'full'));
			$db = new PDO('sqlite:' . $host->dataDir . '/host.sqlite');
			$number = static function (string $sql) use ($db): int {
				$rows = $db->prepare($sql);
				$rows->execute();
				$value = $rows->fetchColumn();
				return is_numeric($value) ? (int)$value : -1;
			};
			self::assertSame(60, $number('SELECT COUNT(*) FROM oc_ing_helpers'));
			self::assertSame(120, $number('SELECT COUNT(*) FROM oc_ing_requests'));
			self::assertGreaterThan(40, $number("SELECT COUNT(*) FROM oc_ing_requests WHERE state = 'closed'"));
			self::assertGreaterThan(40, $number("SELECT COUNT(*) FROM oc_ing_requests WHERE state NOT IN ('closed', 'withdrawn')"));
			self::assertEqualsWithDelta(time() - 90 * 86_400, $number('SELECT MIN(at) FROM oc_ing_events'), 86_400);
			self::assertLessThanOrEqual(time(), $number('SELECT MAX(at) FROM oc_ing_events'));
		} finally {
			$host->stop();
		}
	}

	public function testEverybodyIsInvented(): void {
		$text = (string)json_encode(array_map(static fn (Step $step): array => $step->fields, $this->steps()), JSON_UNESCAPED_UNICODE);
		preg_match_all('/"phone":"([^"]+)"/', $text, $phones);
		self::assertSame([], preg_grep('/^(030 23125 \d{3}|0171 39200\d\d)$/D', $phones[1], PREG_GREP_INVERT));
		preg_match_all('/"name":"([^"]+)"/', $text, $names);
		self::assertSame([], preg_grep('/ \(Demo\)$/D', [...$names[1], ...array_values((new Crowd(new Calendar(self::NOW)))->members())], PREG_GREP_INVERT));
	}

	/** @return list<Step> */
	private function steps(): array {
		return (new Crowd(new Calendar(self::NOW)))->steps();
	}
}
