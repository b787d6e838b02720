<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

/**
 * Holds what host/ocp declares against the real API. Less is fine, for the app uses only that; but an interface that
 * the app implements must be there as a whole.
 *
 * @phpstan-type Difference array{symbol: string, ours: string, theirs: string}
 */
final class Comparison {
	private const MISSING = 'missing';

	/** @param list<string> $implemented names of interfaces and classes that the app implements or extends */
	public function __construct(
		private Source $source,
		private PublicApi $theirs,
		private array $implemented,
	) {
	}

	/**
	 * @param list<string> $files
	 * @return array{members: int, differences: list<Difference>}
	 */
	public function run(array $files): array {
		$members = 0;
		$differences = [];
		foreach ($files as $file) {
			$ours = $this->source->read($file);
			if ($ours !== null) {
				$members += count($ours->members);
				array_push($differences, ...$this->compare($ours));
			}
		}
		return ['members' => $members, 'differences' => $differences];
	}

	/** @return list<Difference> */
	private function compare(Declaration $ours): array {
		$theirs = $this->theirs->find($ours->name);
		if ($theirs === null) {
			return [['symbol' => $ours->name, 'ours' => $ours->kind, 'theirs' => self::MISSING]];
		}
		$differences = [];
		if ($ours->kind !== $theirs->kind) {
			$differences[] = ['symbol' => $ours->name, 'ours' => $ours->kind, 'theirs' => $theirs->kind];
		}
		foreach ($ours->parents as $parent) {
			if (!$this->theirs->isA($theirs, $parent)) {
				$differences[] = ['symbol' => $ours->name, 'ours' => 'is a ' . $parent, 'theirs' => 'is a ' . implode(', ', $theirs->parents)];
			}
		}
		return [...$differences, ...$this->compareMembers($ours, $theirs)];
	}

	/** @return list<Difference> */
	private function compareMembers(Declaration $ours, Declaration $theirs): array {
		$differences = [];
		$real = $this->theirs->members($theirs);
		foreach ($ours->members as $name => $signature) {
			$found = $real[$name] ?? self::MISSING;
			if ($found !== $signature) {
				$differences[] = ['symbol' => $ours->name . '::' . $name, 'ours' => $signature, 'theirs' => $found];
			}
		}
		if (in_array($ours->name, $this->implemented, true)) {
			foreach (array_diff_key($theirs->members, $ours->members) as $name => $signature) {
				if ($theirs->kind === 'interface' && str_ends_with($name, '()') || str_starts_with($signature, 'abstract')) {
					$differences[] = ['symbol' => $ours->name . '::' . $name, 'ours' => self::MISSING, 'theirs' => $signature];
				}
			}
		}
		return $differences;
	}
}
