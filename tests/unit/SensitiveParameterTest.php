<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit;

use FilesystemIterator;
use OCA\InsNetzGegangen\Import\Newcomer;
use OCA\InsNetzGegangen\Mail\MailDraft;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCA\InsNetzGegangen\Service\Requests\Secrets;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use ReflectionClass;
use ReflectionNamedType;
use SensitiveParameter;
use SplFileInfo;

/** A server writes the arguments of every call on the way to a fault into its log, unless they are marked. */
final class SensitiveParameterTest extends TestCase {
	private const PERSONAL = [Secrets::class, RequestDraft::class, MailDraft::class, Newcomer::class];

	/** @param class-string $class */
	#[DataProvider('classes')]
	public function testWhatHoldsAPersonIsMarked(string $class): void {
		$unmarked = [];
		foreach ((new ReflectionClass($class))->getMethods() as $method) {
			foreach ($method->getParameters() as $parameter) {
				$type = $parameter->getType();
				$isPersonal = $type instanceof ReflectionNamedType && in_array($type->getName(), self::PERSONAL, true);
				// A constructor that only keeps its values cannot fail with them.
				if ($isPersonal && !$method->isConstructor() && $parameter->getAttributes(SensitiveParameter::class) === []) {
					$unmarked[] = $method->getName() . ' $' . $parameter->getName();
				}
			}
		}
		self::assertSame([], $unmarked);
	}

	/** @return iterable<string, array{string}> */
	public static function classes(): iterable {
		$folder = dirname(__DIR__, 2) . '/lib/';
		/** @var SplFileInfo $file */
		foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
			$name = substr($file->getPathname(), strlen($folder), -strlen('.php'));
			yield $name => ['OCA\\InsNetzGegangen\\' . str_replace('/', '\\', $name)];
		}
	}
}
