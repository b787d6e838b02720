<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\races;

use OCA\InsNetzGegangen\Tests\integration\Race;
use OCA\InsNetzGegangen\Tests\integration\World;
use PHPUnit\Framework\Attributes\DataProvider;

/** Every two writes at the same moment: nothing half stays, nobody is there twice. */
final class PairRaceTest extends RaceCase {
	/** @return iterable<string, array{string, string}> */
	public static function pairs(): iterable {
		$all = ['accept', 'confirm', 'close', 'edit', 'delete', 'import'];
		foreach ($all as $index => $one) {
			foreach (array_slice($all, $index) as $other) {
				yield $one . ' and ' . $other => [$one, $other];
			}
		}
		// The helper of the request goes, with everything, while it is worked on.
		foreach (['accept', 'confirm', 'close', 'delete', 'end access'] as $one) {
			yield $one . ' and go' => [$one, 'go'];
		}
	}

	#[DataProvider('pairs')]
	public function testTwoAtOnce(string $one, string $other): void {
		for ($round = 0; $round < self::rounds(20, 200); $round++) {
			$ids = $this->stage($one === 'confirm' || $other === 'confirm');
			$answers = Race::run($this->world, [$this->callFor($one, $ids, 0), $this->callFor($other, $ids, 1)]);
			foreach ($answers as $answer) {
				self::assertMatchesRegularExpression('/^(200|404|409 \w+)$/', $answer, $one . ' and ' . $other . ', round ' . $round);
			}
			self::assertContains('200', $answers, 'one of them is done: ' . $one . ' and ' . $other);
			$about = $one . ' and ' . $other . ', round ' . $round . ': ' . implode(', ', $answers);
			$this->assertWhole($about);
			$this->assertNobodyTwice($about);
			$this->world = World::fresh();
		}
	}

	public function testOfTwoWhoComeAlongAtOnceOneDoes(): void {
		for ($round = 0; $round < self::rounds(5, 200); $round++) {
			$ids = $this->confirmed();
			$answers = Race::run($this->world, [$this->callFor('come along', $ids, 0), $this->callFor('come along', $ids, 1)]);
			sort($answers);
			self::assertSame(['200', '409 already_confirmed'], $answers, 'round ' . $round);
			$this->assertWhole('round ' . $round);
			$this->world = World::fresh();
		}
	}

	public function testTwoImportsOfTheSameFileAtOnce(): void {
		$folder = dirname(__DIR__) . '/fixtures/import';
		for ($round = 0; $round < self::rounds(5, 200); $round++) {
			$call = ['admin', 'IMPORT', $folder . '/forms-export.csv', $folder . '/map.json'];
			Race::run($this->world, [$call, $call]);
			self::assertNotSame([], $this->rows('ing_helpers'));
			$this->assertNobodyTwice('round ' . $round);
			$this->world = World::fresh();
		}
	}

	private function assertNobodyTwice(string $about): void {
		$helpers = $this->rows('ing_helpers');
		foreach (['user_id', 'phone_key'] as $column) {
			$known = array_filter(array_column($helpers, $column));
			self::assertSame(array_unique($known), $known, $column . ' twice, ' . $about);
		}
	}
}
