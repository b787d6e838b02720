<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Query;
use OCP\IRequest;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class QueryTest extends TestCase {
	public function testDefaultsAndValues(): void {
		self::assertSame([50, null, null], [$this->query([])->limit(), $this->query([])->cursor(), $this->query([])->choice('topic', ['talk'])]);
		self::assertSame([200, 7, 'talk'], [$this->query(['limit' => '200'])->limit(), $this->query(['cursor' => '7'])->cursor(), $this->query(['topic' => 'talk'])->choice('topic', ['talk'])]);
	}

	/** @return array<string, array{mixed}> */
	public static function badLimits(): array {
		return [
			'zero' => ['0'], 'too many' => ['201'], 'negative' => ['-1'], 'text' => ['ten'], 'float' => ['1.5'], 'plus' => ['+5'], 'space' => ['5 6'],
			'list' => [['5']], 'number larger than the machine' => ['99999999999999999999'],
		];
	}

	#[DataProvider('badLimits')]
	public function testBadLimit(mixed $value): void {
		$this->expectExceptionObject(new InvalidInput('limit', $this->fault($value)));
		$this->query(['limit' => $value])->limit();
	}

	public function testUnknownChoice(): void {
		$this->expectException(InvalidInput::class);
		$this->query(['topic' => 'TALK'])->choice('topic', ['talk']);
	}

	private function fault(mixed $value): string {
		return match (true) {
			is_array($value) => 'This value has the wrong form.',
			in_array($value, ['0', '201'], true) => 'Please enter a number from %1$s to %2$s.',
			default => 'Please enter a whole number.',
		};
	}

	/** @param array<string, mixed> $parameters */
	private function query(array $parameters): Query {
		$request = $this->createStub(IRequest::class);
		$request->method('getParam')->willReturnCallback(static fn (string $name): mixed => $parameters[$name] ?? null);
		return new Query($request);
	}
}
