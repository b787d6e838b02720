<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Rules;

use OCA\InsNetzGegangen\Rules\JsonFile;
use OCA\InsNetzGegangen\Rules\SessionRules;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** The table of cases of rules/cases/sessions.json. */
final class SessionRulesTest extends TestCase {
	/** @param array{phase: string, relations: list<string>, seat: string, actions: list<string>} $case */
	#[DataProvider('cases')]
	public function testActions(array $case): void {
		self::assertSame($case['actions'], (new SessionRules())->actions($case['phase'], $case['relations'], $case['seat']));
	}

	/** @return iterable<string, array{mixed}> */
	public static function cases(): iterable {
		/** @var list<array{phase: string, relations: list<string>, seat: string}> $cases */
		$cases = JsonFile::read('rules/cases/sessions.json');
		foreach ($cases as $case) {
			yield $case['phase'] . ', ' . implode(' ', $case['relations']) . ', ' . $case['seat'] => [$case];
		}
	}
}
