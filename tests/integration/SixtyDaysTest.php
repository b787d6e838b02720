<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Appointments\Reminders;
use OCA\InsNetzGegangen\Service\Asks\Deadlines;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCA\InsNetzGegangen\Service\Rounds\Escalation;
use OCA\InsNetzGegangen\Service\Rounds\NextRounds;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IAppConfig;
use Random\Engine\Mt19937;
use Random\Randomizer;

/**
 * Sixty days of a desk that works every other evening, with helpers who say yes, no or nothing, callers who do not
 * answer, and jobs that do not always run. Every evening each request is closed, waits for a day, moves by itself
 * within days, or stands on somebody's list.
 */
class SixtyDaysTest extends AppCase {
	private const DAYS = 60;
	private const QUEUES = ['new', 'callback', 'unanswered', 'confirm', 'followup', 'stale'];

	private Randomizer $chance;
	/** @var list<int> */
	private array $helpers = [];
	/** @var list<int> */
	private array $requests = [];

	public function testNobodyIsForgotten(): void {
		$this->chance = new Randomizer(new Mt19937(20261122));
		$this->world->service(Settings::class)->set('autoNextRound', true);
		$this->helpers = [
			$this->helper('helferin', ['capacity' => 6]), $this->helper('helfer', ['capacity' => 6, 'hoursCap' => 20]),
			$this->helperWithoutAccount(), $this->helperWithoutAccount(['name' => 'Olga Probe', 'phone' => '0171 3920012']),
		];
		for ($day = 1; $day <= self::DAYS; $day++) {
			$this->morning();
			$this->helpersAct();
			if ($day % 3 !== 0) {
				$this->jobs();
			}
			if ($day % 2 === 0) {
				$this->evening();
			}
			if ($day % 4 === 0 || $day === self::DAYS) {
				self::assertSame([], $this->forgotten(), "forgotten on day $day");
			}
			$this->world->forward('P1D');
		}
		$states = array_count_values(array_map(fn (int $id): string => $this->get('koordination', "/requests/$id")->text('state'), $this->requests));
		self::assertGreaterThan(10, $states['closed'] ?? 0, 'the desk got something done: ' . json_encode($states));
		self::assertGreaterThanOrEqual(40, count($this->requests));
	}

	protected function tearDown(): void {
		$this->world->boot()->server->get(IAppConfig::class)->deleteKey(Application::APP_ID, 'autoNextRound');
	}

	/** Somebody asks, on most days. */
	private function morning(): void {
		if ($this->happens(80)) {
			$this->requests[] = $this->happens(50) ? $this->wished() : $this->takenDown($this->happens(30) ? ['state' => 'callback'] : []);
		}
	}

	private function jobs(): void {
		$this->world->service(Deadlines::class)->writeDown(200);
		$this->world->service(NextRounds::class)->run(100);
		$this->world->service(Escalation::class)->run(100);
		$this->world->service(Reminders::class)->ofFirstCall(100);
		$this->world->service(Retention::class)->run(false);
	}

	/** Those with an account: some answer, some call, some tell how it went, and some do nothing at all. */
	private function helpersAct(): void {
		foreach (['helferin', 'helfer'] as $account) {
			$mine = $this->get($account, '/asks/mine?limit=200');
			foreach ($mine->column('id') as $index => $ask) {
				if ($mine->at("$index.state") === 'asked' && $this->happens(50)) {
					$this->happens(70) ? $this->post($account, '/asks/' . $this->number($ask) . '/accept') : $this->post($account, '/asks/' . $this->number($ask) . '/decline', ['reason' => 'not_now']);
				}
			}
			foreach ($this->get($account, '/assignments/mine?limit=200')->column('id') as $task) {
				if ($this->happens(40)) {
					$this->post($account, '/assignments/' . $this->number($task) . '/contacted', ['result' => $this->happens(70) ? 'reached' : 'not_reached']);
				} elseif ($this->happens(40)) {
					$this->post($account, '/assignments/' . $this->number($task) . '/report', ['result' => $this->happens(80) ? 'done' : 'someone_else', 'minutes' => 45]);
				} elseif ($this->happens(10)) {
					$this->post($account, '/assignments/' . $this->number($task) . '/return');
				}
			}
		}
	}

	/** The coordinator does what stands under "today", once through. */
	private function evening(): void {
		$today = $this->get('koordination', '/today');
		foreach (array_keys((array)$today->at('steps')) as $index) {
			$this->step($today->text("steps.$index.kind"), $today->int("steps.$index.request.id"), $today->at("steps.$index.ask"));
		}
	}

	private function step(string $kind, int $request, mixed $ask): void {
		match ($kind) {
			'confirm' => $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]),
			'settle_urgency' => $this->post('koordination', "/requests/$request/urgency", ['urgency' => 1]),
			'ask', 'ask_again' => $this->search($request),
			'ask_helper' => $this->askByPhone($request),
			'tell_person' => $this->phone($request, true),
			'tell_helper', 'tell_appointment', 'promised' => $this->phone($request, false),
			'call_back' => $this->ringBack($request),
			'check_contact' => $this->post('koordination', "/requests/$request/report", ['result' => 'done']),
			'finish' => $this->finish($request),
			default => $this->look($request),
		};
	}

	private function search(int $request): void {
		$shuffled = $this->chance->shuffleArray($this->helpers);
		foreach ($shuffled as $helper) {
			$line = array_values(array_diff($shuffled, [$helper]));
			if ($this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(2), 'reserve' => $line])->status === 200) {
				return;
			}
		}
		$this->post('koordination', "/requests/$request/moves", ['to' => 'waiting', 'until' => substr($this->inDays(5), 0, 10)]);
	}

	private function askByPhone(int $request): void {
		foreach ((array)$this->get('koordination', "/requests/$request")->at('asks') as $ask) {
			if (is_array($ask) && $ask['state'] === 'asked' && $ask['needsCall'] === true && $this->happens(60)) {
				$this->post('aufnahme', '/asks/' . $this->number($ask['id']) . '/answer', ['accept' => $this->happens(60), 'by' => 'phone']);
			}
		}
	}

	private function phone(int $request, bool $tell): void {
		$reached = $this->happens(70);
		$this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => $reached ? 'reached' : 'not_reached', 'told' => $reached && $tell, 'nextAt' => $reached ? null : $this->inDays(1)]);
	}

	private function ringBack(int $request): void {
		if ($this->get('koordination', "/requests/$request")->int('attempts') > 3) {
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'not_reached']);
			return;
		}
		$this->phone($request, false);
		if ($this->get('koordination', "/requests/$request")->int('attempts') === 0) {
			$this->post('aufnahme', "/requests/$request/moves", ['to' => 'clarified']);
		}
	}

	private function finish(int $request): void {
		$someoneElse = in_array('someone_else', array_column((array)$this->get('koordination', "/requests/$request")->at('asks'), 'report'), true) && $this->happens(50);
		$someoneElse ? $this->post('koordination', "/requests/$request/reopen") : $this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
	}

	private function look(int $request): void {
		$state = $this->get('koordination', "/requests/$request")->at('state');
		$state === 'waiting' ? $this->search($request) : $this->post('koordination', "/requests/$request/close", ['outcome' => 'no_longer_wanted']);
	}

	/** @return list<string> open requests that nobody would come back to */
	private function forgotten(): array {
		$listed = array_merge(...array_map(fn (string $queue): array => $this->get('koordination', "/requests?queue=$queue&limit=200")->column('id'), self::QUEUES));
		$clock = $this->world->service(Clock::class);
		$forgotten = [];
		foreach ($this->requests as $id) {
			$request = $this->get('koordination', "/requests/$id");
			$state = $request->text('state');
			$waits = $state === 'waiting' && is_string($request->at('waitingUntil')) && $request->at('waitingUntil') >= $clock->today();
			// What is not on a list yet comes there when nothing happens for a week.
			$moves = (int)strtotime($request->text('updatedAt')) > $clock->now() - 7 * Clock::DAY;
			if (!in_array($state, ['closed', 'withdrawn'], true) && !$waits && !$moves && !in_array($id, $listed, true)) {
				$forgotten[] = "$id $state";
			}
		}
		return $forgotten;
	}

	/** @phpstan-impure */
	private function happens(int $percent): bool {
		return $this->chance->getInt(1, 100) <= $percent;
	}

	private function number(mixed $id): int {
		self::assertIsInt($id);
		return $id;
	}
}
