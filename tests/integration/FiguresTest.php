<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Feedback;
use OCA\InsNetzGegangen\Db\FeedbackMapper;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Figures\Months;
use OCP\IAppConfig;

/** The figures of a fixed set of records, computed by hand beside it. */
final class FiguresTest extends AppCase {
	/**
	 * Twenty-four requests: number, district, topics, days before the figures end, hours until somebody spoke with
	 * the person, hours until the match, outcome, more.
	 */
	private const REQUESTS = [
		// Region Dresden 16: Görlitz 8, Bautzen 6, Dresden 2.
		[8, '14626', ['email'], 40, 1, 2, 'solved', ['firstTime' => true]],
		[6, '14625', ['email', 'bbb_join'], 33, 3, 10, null, ['firstTime' => true, 'devices' => ['none']]],
		[2, '14612', ['bbb_join'], 20, null, null, null, []],
		// Region Leipzig 6: all in the city.
		[6, '14713', ['bbb_join'], 12, null, null, 'nobody_found', ['firstTime' => false, 'intakeBy' => 'aufnahme']],
		// Region Chemnitz 1, and one of whom nobody knows the district.
		[1, '14511', ['calendar'], 5, null, null, null, []],
		[1, null, ['calendar'], 101, null, null, null, []],
	];

	public function testEqualWhatWasComputedByHand(): void {
		$until = $this->fill();
		$figures = $this->get('koordination', '/figures');
		Shape::assert('Figures', $figures->data);
		self::assertSame(24, $figures->at('requests'));
		self::assertSame(12, $figures->at('helpers'));
		self::assertSame(gmdate('Y-m-d', $until - 86_400 / 2), $figures->at('until'));
		// Chemnitz and "nowhere" are small; Leipzig is the smallest large one, and hides them.
		self::assertSame(['chemnitz' => null, 'dresden' => 16, 'leipzig' => null, '' => null], $this->column($figures, 'areas', 'requests'));
		// Dresden (2) is small; Bautzen (6) hides it.
		self::assertSame(['14612' => null, '14625' => null, '14626' => 8, '14627' => 0, '14628' => 0], $this->column($figures, 'areas.1.districts', 'requests'));
		self::assertSame(['14713' => null, '14729' => null, '14730' => null], $this->column($figures, 'areas.2.districts', 'requests'));
		// Ten helpers in Görlitz, two in Dresden.
		self::assertSame(['14612' => null, '14625' => 0, '14626' => null, '14627' => 0, '14628' => 0], $this->column($figures, 'areas.1.districts', 'helpers'));
		self::assertSame(['chemnitz' => 0, 'dresden' => 12, 'leipzig' => 0, '' => 0], $this->column($figures, 'areas', 'helpers'));
		// email 8 + 6, bbb_join 6 + 2 + 6; both are equal, so both hide the two for calendar.
		self::assertSame(['email', 'bbb_join', 'calendar'], $this->hidden($figures));
		// 8 helped, 6 with a helper, 6 ended, 4 waiting: those two of six hide the four.
		self::assertSame(['waiting' => null, 'with_helper' => null, 'helped' => 8, 'ended' => null], $this->column($figures, 'states', 'count'));
		self::assertSame(['solved' => 8, 'partly' => 0], $this->column($figures, 'states.2.cells', 'count'));
		self::assertSame(['account' => 18, 'taken_down' => 6], $this->column($figures, 'ways', 'count'));
		self::assertSame(['first' => 14, 'again' => null, 'none' => null], $this->column($figures, 'firstTimes', 'count'));
		self::assertSame(['some' => 0, 'no_device' => 6, 'none' => 18], $this->column($figures, 'devices', 'count'));
		// 14 people were reached: 8 after one hour, 6 after three. The 13th is p90.
		self::assertSame(['medianMinutes' => 60, 'p90Minutes' => 180], $figures->at('contact'));
		self::assertSame(['medianMinutes' => 120, 'p90Minutes' => 600], $figures->at('match'));
		// Each of the 14 matches took one ask and one that was declined.
		self::assertEquals(2, $figures->at('asksPerMatch'));
		self::assertSame(101, $figures->at('oldestOpenDays'));
		// Two helpers noted hours: fewer than five.
		self::assertNull($figures->at('hours'));
		// All eight who were helped asked for the first time; six more first ones are not helped, ten others neither.
		self::assertSame(8, $figures->at('helpedFirst'));
		self::assertSame(['yes' => 0, 'partly' => 0, 'no' => 0, 'none' => 0], $this->column($figures, 'feedback.0.cells', 'count'));
		// One helper looks after the six from Bautzen, eleven after nobody: the one is small.
		self::assertSame(['0' => null, '1' => 0, '2' => 0, '3+' => null], $this->column($figures, 'loads', 'count'));
	}

	public function testWhatTheHelpBroughtAboutEqualsWhatWasComputedByHand(): void {
		$until = $this->world->service(Clock::class)->startOfWeek();
		// Five helpers: 30 + 60 + 90 + 120 + 45 minutes are five hours and three quarters; what came after the end is not counted.
		foreach ([30, 60, 90, 120, 45] as $helper => $minutes) {
			$this->asked(1, $helper + 1, 'accepted', $until - 9 * 86_400, $until - 8 * 86_400, null, null, $minutes, $until - 86_400);
		}
		$this->asked(1, 6, 'accepted', $until - 9 * 86_400, $until - 8 * 86_400, null, null, 600, $until + 1);
		$month = $this->world->service(Clock::class)->day($until - 40 * 86_400);
		// Eleven people answered: seven yes, four in need of help, who hide the seven. Helpers and this month do not count.
		foreach ([[7, 'person', $month, 'yes', 'yes', 'yes'], [4, 'person', $month, 'yes', 'with_help', null], [9, 'helper', $month, 'no', null, 'no'], [6, 'person', '2199-01', 'no', 'no', 'no']] as [$number, $side, $when, $helpful, $takePart, $generations]) {
			for ($count = 0; $count < $number; $count++) {
				$feedback = new Feedback();
				$feedback->setUnit('sn');
				$feedback->setSide($side);
				$feedback->setMonth(substr($when, 0, 7));
				$feedback->setHelpful($helpful);
				$feedback->setTakePart($takePart);
				$feedback->setGenerations($generations);
				$this->world->service(FeedbackMapper::class)->insert($feedback);
			}
		}
		$figures = $this->get('koordination', '/figures');
		self::assertSame(6, $figures->at('hours'));
		// All five noted them on the last day.
		self::assertSame([$this->world->service(Months::class)->of($until - 86_400) => 6], $this->column($figures, 'hoursByMonth', 'count'));
		$answers = $this->column($figures, 'answersByMonth', 'count');
		self::assertSame([substr($month, 0, 7), 11], [array_key_first($answers), reset($answers)]);
		self::assertSame(11, array_sum($answers), 'the months after it are empty');
		self::assertArrayNotHasKey($this->world->service(Months::class)->of($until), $answers, 'a month counts once it is over');
		self::assertSame(['helpful', 'takePart', 'generations'], array_column((array)$figures->at('feedback'), 'id'));
		self::assertSame(['yes' => 11, 'partly' => 0, 'no' => 0, 'none' => 0], $this->column($figures, 'feedback.0.cells', 'count'));
		self::assertSame(['yes' => null, 'with_help' => null, 'no' => 0, 'none' => 0], $this->column($figures, 'feedback.1.cells', 'count'));
		self::assertSame(['yes' => null, 'no' => 0, 'none' => null], $this->column($figures, 'feedback.2.cells', 'count'));
	}

	public function testSessionsAndWishesOfGroupsEqualWhatWasComputedByHand(): void {
		$until = $this->world->service(Clock::class)->startOfWeek();
		// Three sessions were held: seven, six and two came. One was cancelled, one is still to come.
		foreach ([[40, 'planned', 7], [39, 'planned', 6], [1, 'planned', 2], [3, 'cancelled', 9], [-1, 'planned', 9]] as [$days, $state, $people]) {
			$this->session($until - $days * 86_400, $state, $people, $until - 3600);
		}
		// Noted after the figures end: they count in a week.
		$this->session($until - 2 * 86_400, 'planned', 8, $until + 1);
		foreach ([6 => ['training'], 7 => ['training', 'hybrid'], 1 => ['accounts']] as $number => $wishes) {
			for ($count = 0; $count < $number; $count++) {
				$request = new Request();
				$request->setUnit('sn');
				$request->setDistrict('14626');
				$request->setWishes($wishes);
				$request->setCreatedAt($until - 86_400);
				$request->setUpdatedAt($until - 86_400);
				$request->setCodeword('Ahorn');
				$request->setState('new');
				$this->world->service(RequestMapper::class)->insert($request);
			}
		}
		$figures = $this->get('koordination', '/figures');
		Shape::assert('Figures', $figures->data);
		self::assertSame([4, 15], [$figures->at('sessions'), $figures->at('visits')]);
		/** @var list<array{sessions: int, visits: int|null}> $months */
		$months = $figures->at('months');
		self::assertSame(4, array_sum(array_column($months, 'sessions')));
		// Two came in the last month, which is small, so the thirteen of the first are hidden: 15 - 13 would tell.
		self::assertSame([null, null], array_values(array_diff_key(array_column($months, 'visits'), array_flip(array_keys(array_column($months, 'visits'), 0, true)))));
		// The one with accounts is small; the least of the large ones, hybrid (7), hides it.
		self::assertSame(['training' => 13, 'hybrid' => null, 'accounts' => null, 'other' => 0], $this->column($figures, 'wishes', 'count'));
		self::assertSame(0, $figures->at('requests'), 'a group is no person');
	}

	private function session(int $starts, string $state, int $people, int $noted): void {
		$session = new GroupSession();
		$session->setUnit('sn');
		$session->setKind('training');
		$session->setTopic('email');
		$session->setDistrict('14626');
		$session->setState($state);
		$session->setStartsAt($starts);
		$session->setChannel('on_site');
		$session->setUid("uid-$starts");
		$session->setCreatedAt($starts);
		$session->setUpdatedAt($starts);
		$id = $this->world->service(GroupSessionMapper::class)->insert($session)->getId();
		// One more each was expected and did not come.
		for ($count = 0; $count <= $people; $count++) {
			$seat = new Seat();
			$seat->setUnit('sn');
			$seat->setSessionId($id);
			$seat->setState('taken');
			$seat->setQueuedAt($starts);
			$seat->setAttended($count < $people);
			$seat->setCreatedAt($starts);
			$seat->setUpdatedAt($noted);
			$this->world->service(SeatMapper::class)->insert($seat);
		}
	}

	public function testStandStillForAWeek(): void {
		$this->fill();
		$before = $this->get('koordination', '/figures')->data;
		$this->wished();
		$this->helper('helferin');
		self::assertSame($before, $this->get('koordination', '/figures')->data);
		$this->world->forward('P7D');
		self::assertSame(25, $this->get('koordination', '/figures')->at('requests'));
	}

	public function testCountWhoWouldPassItOnInWholeMonths(): void {
		$clock = $this->world->service(Clock::class);
		$add = function (string $month, string $side, ?string $passOn, int $number): void {
			for ($count = 0; $count < $number; $count++) {
				$feedback = new Feedback();
				$feedback->setUnit('sn');
				$feedback->setMonth($month);
				$feedback->setSide($side);
				$feedback->setPassOn($passOn);
				$this->world->service(FeedbackMapper::class)->insert($feedback);
			}
		};
		$add('2026-01', 'person', 'yes', 7);
		$add('2026-01', 'person', 'no', 6);
		$add('2026-01', 'helper', 'yes', 9);
		$add(substr($clock->today(), 0, 7), 'person', 'yes', 8);
		self::assertSame(['yes' => 7, 'no' => 6, 'none' => 0], $this->column($this->get('koordination', '/figures'), 'passOn', 'count'));
	}

	public function testAreForCoordinatorsAndTheBoardOfTheParty(): void {
		$this->appointExecutive();
		foreach (['koordination', 'koordination-goerlitz', 'vorstand'] as $userId) {
			self::assertSame(200, $this->get($userId, '/figures')->status, $userId);
		}
		foreach (['mitglied', 'aufnahme', 'admin', 'redaktion'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/figures'), $userId);
		}
	}

	public function testAreHeldAgainstTargets(): void {
		$this->appointExecutive();
		$targets = ['asked' => 100, 'answeredPercent' => 80, 'withoutAccount' => null, 'contactDays' => 3, 'baseline' => 'Vorher half niemand.'];
		self::assertSame($targets, $this->put('vorstand', '/figures/targets', $targets)->data);
		self::assertSame($targets, $this->get('koordination', '/figures')->at('targets'));
		self::assertSame([true, false], [$this->get('koordination', '/figures')->at('mayAim'), $this->get('koordination-goerlitz', '/figures')->at('mayAim')]);
		$this->assertAnswer(404, null, $this->put('koordination-goerlitz', '/figures/targets', $targets));
		$this->assertAnswer(400, 'answeredPercent', $this->put('koordination', '/figures/targets', ['answeredPercent' => 101]));
		$this->world->boot()->server->get(IAppConfig::class)->deleteKey('ins_netz_gegangen', 'figureTargets');
	}

	/** @return list<array{int, string|null, list<string>, int, int|null, int|null, string|null, array{firstTime?: bool, devices?: list<string>, intakeBy?: string}}> */
	private function given(): array {
		return self::REQUESTS;
	}

	/** @return int when the figures end */
	private function fill(): int {
		$until = $this->world->service(Clock::class)->startOfWeek();
		foreach (['14626' => 10, '14612' => 2] as $district => $number) {
			for ($count = 0; $count < $number; $count++) {
				$helper = new Helper();
				$helper->setUnit('sn');
				$helper->setDistrict((string)$district);
				$helper->setTopics(['email' => 2]);
				$helper->setCreatedAt($until - 86_400);
				$helper->setUpdatedAt($until - 86_400);
				$helpers[] = $this->world->service(HelperMapper::class)->insert($helper)->getId();
			}
		}
		foreach ($this->given() as [$number, $district, $topics, $days, $reached, $matched, $outcome, $more]) {
			for ($count = 0; $count < $number; $count++) {
				$created = $until - $days * 86_400;
				$request = new Request();
				$request->setUnit('sn');
				$request->setDistrict($district);
				$request->setTopics($topics);
				$request->setCreatedAt($created);
				$request->setUpdatedAt($created);
				$request->setCodeword('Ahorn');
				$request->setState($outcome === null ? 'searching' : 'closed');
				$request->setOutcome($outcome);
				$request->setClosedAt($outcome === null ? null : $until - 3600);
				$request->setFirstTime($more['firstTime'] ?? null);
				$request->setDevices($more['devices'] ?? null);
				$request->setIntakeBy($more['intakeBy'] ?? null);
				$id = $this->world->service(RequestMapper::class)->insert($request)->getId();
				if ($matched !== null && $reached !== null) {
					$this->asked($id, $helpers[1], 'declined', $created, null, null, null);
					$this->asked($id, $helpers[0], 'accepted', $created, $created + $matched * 3600, $created + $reached * 3600, $outcome === null ? null : $until - 3600);
				}
			}
		}
		return $until;
	}

	private function asked(int $request, int $helper, string $state, int $asked, ?int $confirmed, ?int $reached, ?int $ended, ?int $minutes = null, ?int $reported = null): void {
		$ask = new Ask();
		$ask->setUnit('sn');
		$ask->setRequestId($request);
		$ask->setHelperId($helper);
		$ask->setState($state);
		$ask->setChannel('phone');
		$ask->setAskedBy('koordination');
		$ask->setAskedAt($asked);
		$ask->setDeadline($asked + 3600);
		$ask->setAnsweredAt($asked);
		$ask->setConfirmedAt($confirmed);
		$ask->setContactedAt($reached);
		$ask->setContactResult($reached === null ? null : 'reached');
		$ask->setEndedAt($ended);
		$ask->setMinutes($minutes);
		$ask->setReportedAt($reported);
		$this->world->service(AskMapper::class)->insert($ask);
	}

	/** @return array<array-key, mixed> id → value */
	private function column(Reply $figures, string $path, string $key): array {
		return array_column((array)$figures->at($path), $key, 'id');
	}

	/** @return list<string> topics whose requests are hidden */
	private function hidden(Reply $figures): array {
		$known = $this->column($figures, 'topics', 'requests');
		return array_values(array_filter(['email', 'bbb_join', 'calendar', 'passwords'], static fn (string $topic): bool => $known[$topic] === null));
	}

	private function appointExecutive(): void {
		$role = new Role();
		$role->setUnit('sn');
		$role->setRole('executive');
		$role->setUserId('vorstand');
		$role->setCreatedAt(1);
		$this->world->service(RoleMapper::class)->insert($role);
	}
}
