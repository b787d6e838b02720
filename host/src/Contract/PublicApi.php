<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

use RuntimeException;

/** A copy of the real public API in a folder, with inherited members. */
final class PublicApi {
	private const PREFIX = 'OCP\\';

	private string $folder;
	/** @var array<string, Declaration|null> */
	private array $known = [];

	/** @param string $folder a server, a checkout of nextcloud-deps/ocp, or the folder that is OCP itself */
	public function __construct(
		private Source $source,
		string $folder,
	) {
		foreach (['/lib/public', '/OCP', ''] as $part) {
			if (is_file($folder . $part . '/IRequest.php')) {
				$this->folder = $folder . $part;
				return;
			}
		}
		throw new RuntimeException('No public API in ' . $folder);
	}

	public function find(string $class): ?Declaration {
		if (!str_starts_with($class, self::PREFIX)) {
			return null;
		}
		$file = $this->folder . '/' . strtr(substr($class, strlen(self::PREFIX)), '\\', '/') . '.php';
		return $this->known[$class] ??= $this->source->read($file);
	}

	/** @return array<string, string> signatures of its own members and of those it inherits */
	public function members(Declaration $declaration): array {
		$members = $declaration->members;
		foreach ($declaration->parents as $parent) {
			$found = $this->find($parent);
			$members += $found === null ? [] : $this->members($found);
		}
		return $members;
	}

	/** Whether a class is what it extends or implements, over any number of steps. */
	public function isA(Declaration $declaration, string $parent): bool {
		foreach ($declaration->parents as $direct) {
			$found = $this->find($direct);
			if ($direct === $parent || ($found !== null && $this->isA($found, $parent))) {
				return true;
			}
		}
		return false;
	}
}
