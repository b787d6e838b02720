<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use UnexpectedValueException;

/** Plays steps: makes a call of each, and remembers which record came of it. */
final class Stage {
	/** Method and path; `{ask}` is that of the named helper, or of who acts. */
	private const CALLS = [
		'offer_help' => ['PUT', 'helpers/me'],
		'enter' => ['POST', 'helpers'],
		'pause' => ['PUT', 'helpers/me/pause'],
		'create' => ['POST', 'requests'],
		'move' => ['POST', 'requests/{request}/moves'],
		'call' => ['POST', 'requests/{request}/calls'],
		'ask' => ['POST', 'requests/{request}/asks'],
		'board' => ['PUT', 'requests/{request}/board'],
		'offer' => ['POST', 'board/{request}/offer'],
		'accept' => ['POST', 'asks/{ask}/accept'],
		'decline' => ['POST', 'asks/{ask}/decline'],
		'answer' => ['POST', 'asks/{ask}/answer'],
		'confirm' => ['POST', 'requests/{request}/confirm'],
		'read' => ['GET', 'assignments/{ask}'],
		'contacted' => ['POST', 'assignments/{ask}/contacted'],
		'report' => ['POST', 'assignments/{ask}/report'],
		'return' => ['POST', 'assignments/{ask}/return'],
		'suggest' => ['POST', 'assignments/{ask}/suggestion'],
		'close' => ['POST', 'requests/{request}/close'],
		'plan_session' => ['POST', 'sessions'],
		'take_seat' => ['POST', 'sessions/{session}/seat'],
		'enter_seat' => ['POST', 'sessions/{session}/people'],
	];
	private const DAYS = ['deadline', 'until', 'neededBy', 'nextAt', 'startsAt'];

	/** @var array<string, int> id of the helper record by key */
	private array $helpers = [];
	/** @var array<string, int> id of the request by key */
	private array $requests = [];
	/** @var array<string, int> id of the group session by key */
	private array $sessions = [];
	/** @var array<string, array<string, int>> id of the newest ask by request and helper */
	private array $asks = [];

	/**
	 * @param string $consent version of the wording in force
	 * @param string $agreement version of the helper code in force
	 */
	public function __construct(
		private Caller $caller,
		private Calendar $calendar,
		private string $consent,
		private string $agreement,
	) {
	}

	public function play(Step $step): void {
		[$method, $path] = self::CALLS[$step->do] ?? throw new UnexpectedValueException('Nobody can do "' . $step->do . '"');
		$who = is_string($step->fields['helper'] ?? null) ? $step->fields['helper'] : $step->by;
		$path = strtr($path, [
			'{request}' => (string)($this->requests[$step->about] ?? ''),
			'{session}' => (string)($this->sessions[$step->about] ?? ''),
			'{ask}' => (string)($this->asks[$step->about][$who] ?? ''),
		]);
		$body = $method === 'GET' ? null : $this->body($step, $who);
		$this->remember($step, $this->caller->call($step->moment, $step->by, $method, $path, $body));
	}

	/** @return array<string, mixed> */
	private function body(Step $step, string $who): array {
		$body = array_diff_key($step->fields, ['helper' => true]);
		foreach (self::DAYS as $key) {
			if (is_string($body[$key] ?? null)) {
				$body[$key] = $this->calendar->write($body[$key]);
			}
		}
		return match ($step->do) {
			'offer_help' => [...$body, 'agreement' => $this->agreement],
			'enter' => [...$body, 'agreement' => $this->agreement, 'consent' => $this->consent($body)],
			'create', 'enter_seat' => [...$body, 'consent' => $this->consent($body)],
			'ask' => [...$body, 'helpers' => array_map(fn (mixed $key): int => $this->helper($key), array_values((array)($body['helpers'] ?? [])))],
			'answer' => [...$body, 'by' => 'phone'],
			'confirm' => ['ask' => $this->asks[$step->about][$who] ?? 0],
			default => $body,
		};
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<mixed> members agree for themselves
	 */
	private function consent(array $body): array {
		return ['by' => 'self', ...(array)($body['consent'] ?? []), 'version' => $this->consent];
	}

	private function helper(mixed $key): int {
		return is_string($key) && isset($this->helpers[$key]) ? $this->helpers[$key] : throw new UnexpectedValueException('No helper ' . json_encode($key));
	}

	/** @param array<mixed> $data */
	private function remember(Step $step, array $data): void {
		match ($step->do) {
			'offer_help', 'enter' => $this->helpers[$step->about] = self::id($data),
			'create' => $this->requests[$step->about] = self::id($data),
			'plan_session' => $this->sessions[$step->about] = self::id($data),
			'offer' => $this->asks[$step->about][$step->by] = self::id($data),
			'ask' => $this->rememberAsks($step->about, (array)($data['asks'] ?? [])),
			default => null,
		};
	}

	/** @param array<mixed> $asks in the order in which they were made */
	private function rememberAsks(string $request, array $asks): void {
		$keys = array_flip($this->helpers);
		foreach ($asks as $ask) {
			$helper = is_array($ask) && is_array($ask['helper'] ?? null) ? self::id($ask['helper']) : 0;
			if (is_array($ask) && isset($keys[$helper])) {
				$this->asks[$request][$keys[$helper]] = max(self::id($ask), $this->asks[$request][$keys[$helper]] ?? 0);
			}
		}
	}

	/** @param array<mixed> $record */
	private static function id(array $record): int {
		return is_int($record['id'] ?? null) ? $record['id'] : throw new UnexpectedValueException('An answer without id: ' . json_encode($record));
	}
}
