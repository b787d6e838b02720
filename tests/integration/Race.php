<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Makes calls at the same moment, each in a process of its own; the processes are kept for the next round. */
final class Race {
	/** @var array<string, list<Racer>> data folder → processes */
	private static array $racers = [];

	/**
	 * @param list<array{string, string, string, mixed}> $calls account, method, path, body (null: none)
	 * @return list<string> status and reason of each, such as `200` or `409 filled`
	 */
	public static function run(World $world, array $calls): array {
		$racers = self::racers($world, count($calls));
		foreach ($calls as $index => $call) {
			$racers[$index]->prepare($call);
		}
		foreach ($calls as $index => $_) {
			$racers[$index]->go();
		}
		$answers = [];
		foreach ($calls as $index => $_) {
			$answers[] = $racers[$index]->answer();
		}
		return $answers;
	}

	/**
	 * Makes a call and kills the process while it works.
	 *
	 * @param array{string, string, string, mixed} $call
	 * @param int $after microseconds
	 */
	public static function kill(World $world, array $call, int $after): void {
		$racer = new Racer($world->dataDir());
		$racer->prepare($call);
		$racer->go();
		usleep($after);
		$racer->kill();
	}

	/** @return list<Racer> */
	private static function racers(World $world, int $number): array {
		$racers = self::$racers[$world->dataDir()] ?? [];
		while (count($racers) < $number) {
			$racers[] = new Racer($world->dataDir());
		}
		return self::$racers[$world->dataDir()] = $racers;
	}
}
