<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Rules;

use Closure;
use OCA\InsNetzGegangen\Rules\RuleFile;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use RuntimeException;

final class RuleFileTest extends TestCase {
	public function testReadsByType(): void {
		$rules = RuleFile::open('lifecycle.json');
		self::assertContains('new', $rules->texts('open'));
		$ask = $rules->parts('actions')['ask'] ?? self::fail('There is no such action.');
		self::assertSame([true, null], [$ask->flag('consent'), $ask->textsIfAny('seat')]);
		self::assertContains('intake', RuleFile::open('roles.json')->textsByName('appointedBy')['coordinator'] ?? []);
	}

	/** @return iterable<string, array{Closure(RuleFile): mixed}> */
	public static function wrong(): iterable {
		yield 'what is not there' => [static fn (RuleFile $rules): mixed => $rules->texts('nothing')];
		yield 'rules instead of texts' => [static fn (RuleFile $rules): mixed => $rules->texts('actions')];
		yield 'texts instead of rules' => [static fn (RuleFile $rules): mixed => $rules->parts('open')];
		yield 'texts instead of a flag' => [static fn (RuleFile $rules): mixed => $rules->flag('open')];
		yield 'texts instead of lists' => [static fn (RuleFile $rules): mixed => $rules->textsByName('open')];
	}

	/** @param Closure(RuleFile): mixed $read */
	#[DataProvider('wrong')]
	public function testNamesThePlaceOfAWrongRule(Closure $read): void {
		$this->expectException(RuntimeException::class);
		$this->expectExceptionMessage('lifecycle.json');
		$read(RuleFile::open('lifecycle.json'));
	}
}
