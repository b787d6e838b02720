<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use PHPUnit\Framework\Assert;

/** Holds an answer against a schema of openapi.json: every required key, no other than the declared ones. */
final class Shape {
	public static function assert(string $schema, mixed $value): void {
		$document = json_decode((string)file_get_contents(dirname(__DIR__, 2) . '/openapi.json'), true);
		assert(is_array($document) && is_array($document['components']) && is_array($document['components']['schemas']));
		$rule = $document['components']['schemas'][$schema] ?? null;
		assert(is_array($rule));
		/** @var array{properties: array<string, mixed>, required: list<string>} $rule */
		Assert::assertIsArray($value);
		Assert::assertSame([], array_values(array_diff($rule['required'], array_keys($value))), 'missing in ' . $schema);
		Assert::assertSame([], array_values(array_diff(array_keys($value), array_keys($rule['properties']))), 'too much in ' . $schema);
	}
}
