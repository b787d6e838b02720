<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

use PhpParser\Node;
use PhpParser\Node\Stmt\ClassLike;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\Parser;
use PhpParser\ParserFactory;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use SplFileInfo;

/** Reads declarations out of PHP files without running them. */
final class Source {
	private Parser $parser;
	private Signature $signature;

	public function __construct() {
		$this->parser = (new ParserFactory())->createForNewestSupportedVersion();
		$this->signature = new Signature();
	}

	/** @return list<string> the PHP files below a folder, sorted */
	public static function files(string $folder): array {
		$files = [];
		/** @var SplFileInfo $file */
		foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, RecursiveDirectoryIterator::SKIP_DOTS)) as $file) {
			if ($file->getExtension() === 'php') {
				$files[] = $file->getPathname();
			}
		}
		sort($files);
		return $files;
	}

	/** @return Declaration|null null if the file is not there or declares no class */
	public function read(string $file): ?Declaration {
		if (!is_file($file)) {
			return null;
		}
		$nodes = (new NodeTraverser(new NameResolver()))->traverse($this->parser->parse((string)file_get_contents($file)) ?? []);
		$class = (new NodeFinder())->findFirst($nodes, static fn (Node $node): bool => $node instanceof ClassLike && $node->name !== null);
		return $class instanceof ClassLike ? $this->declaration($class) : null;
	}

	private function declaration(ClassLike $class): Declaration {
		$members = [];
		foreach ($class->getConstants() as $constants) {
			foreach ($constants->isPrivate() ? [] : $constants->consts as $constant) {
				$members[$constant->name->toString()] = $this->signature->ofExpression($constant->value);
			}
		}
		foreach ($class->getProperties() as $properties) {
			foreach ($properties->isPrivate() ? [] : $properties->props as $property) {
				$members['$' . $property->name->toString()] = $properties->isProtected() ? 'protected' : 'public';
			}
		}
		foreach ($class->getMethods() as $method) {
			if (!$method->isPrivate()) {
				$members[$method->name->toString() . '()'] = $this->signature->ofMethod($method, $class instanceof Node\Stmt\Interface_);
			}
		}
		foreach ($class->stmts as $statement) {
			if ($statement instanceof Node\Stmt\EnumCase) {
				$members['case ' . $statement->name] = '';
			}
		}
		return new Declaration((string)$class->namespacedName, $this->kind($class), $this->parents($class), $members);
	}

	private function kind(ClassLike $class): string {
		return match (true) {
			$class instanceof Node\Stmt\Interface_ => 'interface',
			$class instanceof Node\Stmt\Trait_ => 'trait',
			$class instanceof Node\Stmt\Enum_ => 'enum',
			$class instanceof Node\Stmt\Class_ => ($class->isAbstract() ? 'abstract ' : '') . ($class->isFinal() ? 'final ' : '') . 'class',
			default => 'unknown',
		};
	}

	/** @return list<string> */
	private function parents(ClassLike $class): array {
		$names = match (true) {
			$class instanceof Node\Stmt\Interface_ => $class->extends,
			$class instanceof Node\Stmt\Class_ => [...($class->extends === null ? [] : [$class->extends]), ...$class->implements],
			$class instanceof Node\Stmt\Enum_ => $class->implements,
			default => [],
		};
		return array_values(array_map(static fn (Node\Name $name): string => $name->toString(), $names));
	}
}
