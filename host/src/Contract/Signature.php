<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

use PhpParser\Node;
use PhpParser\Node\Param;
use PhpParser\Node\Stmt\ClassMethod;
use PhpParser\PrettyPrinter\Standard;

/** The part of a declaration that callers and subclasses depend on, as one line of text. */
final class Signature {
	private Standard $printer;

	public function __construct() {
		$this->printer = new Standard(['shortArraySyntax' => true]);
	}

	public function ofMethod(ClassMethod $method, bool $inInterface): string {
		$words = [
			$method->isFinal() ? 'final' : '',
			$method->isAbstract() && !$inInterface ? 'abstract' : '',
			$method->isProtected() ? 'protected' : 'public',
			$method->isStatic() ? 'static' : '',
		];
		$parameters = implode(', ', array_map($this->ofParameter(...), $method->params));
		$return = $method->returnType === null ? '' : ': ' . $this->ofType($method->returnType);
		return implode(' ', array_filter($words)) . ' (' . $parameters . ')' . $return;
	}

	public function ofExpression(Node\Expr $value): string {
		return str_replace('\\\\', '\\', ltrim($this->printer->prettyPrintExpr($value), '\\'));
	}

	private function ofParameter(Param $parameter): string {
		$default = $parameter->default === null ? '' : ' = ' . strtolower($this->ofExpression($parameter->default));
		$type = $parameter->type === null ? '' : $this->ofType($parameter->type);
		// A type with the default null has always allowed null, whether the question mark is written or not.
		if ($default === ' = null' && $type !== '' && $type !== 'mixed' && !str_contains($type, 'null')) {
			$type = $this->sorted([$type, 'null']);
		}
		$name = $parameter->var instanceof Node\Expr\Variable && is_string($parameter->var->name) ? $parameter->var->name : '';
		return trim($type . ' ' . ($parameter->byRef ? '&' : '') . ($parameter->variadic ? '...' : '') . '$' . $name . $default);
	}

	private function ofType(Node $type): string {
		return match (true) {
			$type instanceof Node\NullableType => $this->sorted([$this->ofType($type->type), 'null']),
			$type instanceof Node\UnionType => $this->sorted(array_map($this->ofType(...), $type->types)),
			$type instanceof Node\Name => $type->toString(),
			$type instanceof Node\Identifier => $type->toString(),
			default => $this->printer->prettyPrint([$type]),
		};
	}

	/** @param array<string> $types */
	private function sorted(array $types): string {
		sort($types);
		return implode('|', $types);
	}
}
