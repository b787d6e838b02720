<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Rules;

use OCA\InsNetzGegangen\Rules\JsonFile;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** The rules against the table of cases that every reader of them has to pass. */
class LifecycleTest extends TestCase {
	/** @return iterable<string, array{string, list<string>, bool, list<string>}> */
	public static function actions(): iterable {
		/** @var list<array{state: string, as: list<string>, consented?: bool, actions: list<string>}> $cases */
		$cases = JsonFile::read('rules/cases/lifecycle.json')['actions'];
		foreach ($cases as $case) {
			$consented = $case['consented'] ?? true;
			yield $case['state'] . ' as ' . implode('+', $case['as']) . ($consented ? '' : ' without consent') => [$case['state'], $case['as'], $consented, $case['actions']];
		}
	}

	/**
	 * @param list<string> $relations
	 * @param list<string> $expected
	 */
	#[DataProvider('actions')]
	public function testActions(string $state, array $relations, bool $consented, array $expected): void {
		self::assertSame($expected, (new Lifecycle())->actions($state, $relations, $consented));
	}

	public function testMoves(): void {
		$lifecycle = new Lifecycle();
		/** @var list<array{to: string, from: list<string>, consent?: bool}> $cases */
		$cases = JsonFile::read('rules/cases/lifecycle.json')['moves'];
		/** @var list<string> $states */
		$states = JsonFile::read('rules/lifecycle.json')['states'];
		foreach ($cases as $case) {
			foreach ($states as $state) {
				self::assertSame(in_array($state, $case['from'], true), $lifecycle->isMovePossible($state, $case['to']), $state . ' → ' . $case['to']);
			}
			self::assertSame($case['consent'] ?? false, $lifecycle->doesMoveNeedConsent($case['to']), $case['to']);
		}
	}

	public function testEveryStateIsOpenOrNot(): void {
		/** @var list<array{state: string, open: bool}> $cases */
		$cases = JsonFile::read('rules/cases/lifecycle.json')['open'];
		self::assertSame(JsonFile::read('rules/lifecycle.json')['states'], array_column($cases, 'state'));
		foreach ($cases as $case) {
			self::assertSame($case['open'], (new Lifecycle())->isOpen($case['state']), $case['state']);
		}
	}
}
