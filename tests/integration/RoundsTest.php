<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Rounds\Escalation;
use OCA\InsNetzGegangen\Service\Rounds\MorningBell;
use OCA\InsNetzGegangen\Service\Rounds\NextRounds;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IAppConfig;
use OCP\IDBConnection;

/** After silence: the next in line, by day only, not too often; and when nothing helps, somebody hears of it. */
class RoundsTest extends AppCase {
	/** @var list<string> */
	private array $changed = [];

	public function testTheNextInLineAreAskedAfterSilence(): void {
		$this->set(['autoNextRound' => true, 'roundSize' => 2]);
		[$first, $second, $third, $fourth] = $this->helpers(4);
		$request = $this->wished();
		$this->begin($request, [$first], [$second, $third, $first, $fourth]);
		self::assertSame([$second, $third, $fourth], $this->line($request), 'who is asked now is not in line');
		self::assertSame(0, $this->rounds(), 'the first can still answer');

		$this->forwardTo(21);
		$this->world->forward('P2D');
		self::assertSame(0, $this->rounds(), 'nobody is asked at night');
		$this->forwardTo(10);
		self::assertSame(1, $this->rounds());
		self::assertSame(0, $this->rounds(), 'twice is no harm');
		$now = $this->get('koordination', "/requests/$request");
		self::assertSame(2, $now->at('rounds'));
		self::assertSame(['no_answer', 'asked', 'asked'], array_column((array)$now->at('asks'), 'state'));
		self::assertSame([$fourth], $this->line($request));
		$deadline = $this->world->service(Clock::class)->hour((int)strtotime($now->text('asks.1.deadline')));
		self::assertTrue($deadline >= 9 && $deadline <= 20, "nobody has to answer at $deadline o'clock");

		$this->no($request, 1);
		$this->no($request, 2);
		self::assertSame(1, $this->rounds());
		$this->world->forward('P3D');
		$this->forwardTo(10);
		self::assertSame(0, $this->rounds(), 'nobody is left in line');
		self::assertSame(3, $this->get('koordination', "/requests/$request")->at('rounds'));
		self::assertContains($request, $this->get('koordination', '/requests?queue=unanswered')->column('id'));
	}

	public function testWithoutTheSettingTheDeskDecides(): void {
		[$first, $second] = $this->helpers(2);
		$request = $this->wished();
		$this->begin($request, [$first], [$second]);
		$this->world->forward('P3D');
		$this->forwardTo(10);
		self::assertSame(0, $this->rounds());
		self::assertSame([[$request, 'ask_again']], [[$this->get('koordination', '/today')->at('steps.0.request.id'), $this->get('koordination', '/today')->at('steps.0.kind')]]);
	}

	public function testNobodyIsAskedTooOftenOrAgainstTheirWord(): void {
		$this->set(['autoNextRound' => true, 'roundSize' => 3, 'asksPerWeek' => 1]);
		[$first, $often, $no, $free] = $this->helpers(4);
		$other = $this->takenDown();
		$request = $this->wished();
		$this->begin($request, [$no], [$often, $no, $free]);
		$this->post('koordination', '/asks/' . $this->get('koordination', "/requests/$request")->int('asks.0.id') . '/answer', ['accept' => false, 'by' => 'phone']);
		$this->begin($other, [$often, $first], []);
		$this->forwardTo(11);
		self::assertSame(1, $this->rounds());
		self::assertSame([$no, $free], array_map(fn (int $index): mixed => $this->get('koordination', "/requests/$request")->at("asks.$index.helper.id"), [0, 1]));
		self::assertSame([$often], $this->line($request));
	}

	public function testWhatIsAskedAtNightRingsInTheMorning(): void {
		$this->set(['asksAtNight' => false]);
		$helper = $this->helper('helferin');
		$request = $this->wished();
		$this->forwardTo(21);
		$clock = $this->world->service(Clock::class);
		$early = (string)Clock::iso($clock->now() + 6 * 3600);
		self::assertAnswer(400, 'deadline', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $early]));
		[$ask] = $this->ask($request, [$helper]);
		self::assertSame([], $this->toldOf('asked'));
		self::assertSame([], $this->mailsOf('asked'));
		self::assertSame('asked', $this->get('helferin', '/asks/mine')->at('0.state'), 'whoever looks finds it');
		self::assertSame(0, $this->morning(), 'it is still night');
		$this->forwardTo(8);
		self::assertSame(0, $this->morning());
		$this->forwardTo(9);
		self::assertSame(1, $this->morning());
		self::assertSame(0, $this->morning(), 'twice is no harm');
		self::assertSame(['helferin'], $this->toldOf('asked'));
		self::assertSame([$ask], $this->mailsOf('asked'));

		$this->forwardTo(22);
		[$taken] = $this->ask($this->wished(['topics' => ['email']]), [$helper]);
		self::assertAnswer(200, null, $this->post('koordination', "/asks/$taken/reject"));
		$this->forwardTo(10);
		self::assertSame(0, $this->morning(), 'what was taken back does not ring');
		$this->ask($this->wished(['topics' => ['calendar']]), [$helper]);
		self::assertCount(2, $this->mailsOf('asked'), 'by day at once');
	}

	public function testWhoWasAskedOftenEnoughIsSparedUnlessTheDeskInsists(): void {
		$this->set(['asksPerWeek' => 1]);
		[$often, $free] = $this->helpers(2);
		$this->begin($this->wished(), [$often], []);
		$request = $this->takenDown();
		$ask = fn (?bool $anyway): Reply => $this->post('koordination', "/requests/$request/asks", ['helpers' => [$often, $free], 'deadline' => $this->inDays(1), ...($anyway === null ? [] : ['anyway' => $anyway])]);
		$refused = $ask(false);
		self::assertAnswer(409, 'often', $refused);
		self::assertStringContainsString('Otto Probe 1', $refused->text('message'));
		self::assertStringNotContainsString('Otto Probe 2', $refused->text('message'));
		self::assertSame([], $this->get('koordination', "/requests/$request")->at('asks'), 'all or nobody');
		self::assertAnswer(200, null, $ask(true));

		$other = $this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817387']]);
		self::assertSame('often', $this->post('koordination', '/plans/apply', ['pairs' => [['request' => $other, 'helper' => $free]], 'deadline' => $this->inDays(1)])->at('0.reason'), 'a plan never insists');
		self::assertSame(1, $this->get('koordination', '/matching/input')->at('settings.asksPerWeek'));
		$this->world->forward('P8D');
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$other/asks", ['helpers' => [$free], 'deadline' => $this->inDays(1), 'anyway' => false]));
	}

	public function testAPersonWhoHasNotBeenFoundAnybodyIsTold(): void {
		$this->set(['stuckRounds' => 2, 'stuckDays' => 9, 'substituteDays' => 2]);
		[$first, $second] = $this->helpers(2);
		$request = $this->wished();
		$this->begin($request, [$first], []);
		$this->no($request, 0);
		self::assertSame(0, $this->escalate());
		$this->begin($request, [$second], []);
		self::assertSame(0, $this->escalate(), 'somebody can still say yes');
		$this->no($request, 1);
		self::assertSame(1, $this->escalate());
		self::assertSame(0, $this->escalate(), 'twice is no harm');
		self::assertSame(['koordination-goerlitz'], $this->toldOf('stuck'), 'first those of the district');
		$this->world->forward('P3D');
		self::assertSame(1, $this->escalate());
		self::assertSame(['koordination', 'koordination-goerlitz'], $this->toldOf('stuck'));

		$old = $this->wished(['district' => '14612']);
		$this->post('koordination', "/requests/$old/moves", ['to' => 'searching']);
		$this->world->forward('P8D');
		self::assertSame(0, $this->escalate());
		$this->world->forward('P1D');
		self::assertSame(1, $this->escalate(), 'nobody asked at all for days');
	}

	public function testATopicLeavesTheOfferOnlyWhenTheHelperWantsIt(): void {
		$helper = $this->helper('helferin', ['topics' => ['bbb_join' => 2, 'email' => 3]]);
		[$ask] = $this->ask($this->wished(), [$helper]);
		self::assertAnswer(400, 'dropTopics', $this->post('helferin', "/asks/$ask/decline", ['reason' => 'not_now', 'dropTopics' => ['bbb_join']]));
		self::assertAnswer(400, 'dropTopics', $this->post('helferin', "/asks/$ask/decline", ['reason' => 'never_topic', 'dropTopics' => ['bbb_join', 'email']]));
		self::assertSame('asked', $this->get('helferin', '/asks/mine')->at('0.state'), 'what was refused has changed nothing');
		$this->assertAnswer(200, null, $this->post('helferin', "/asks/$ask/decline", ['reason' => 'never_topic', 'dropTopics' => ['bbb_join']]));
		self::assertSame(['email' => 3], (array)$this->get('helferin', '/helpers/me')->at('topics'));
		[$other] = $this->ask($this->wished(['topics' => ['email']]), [$helper]);
		$this->assertAnswer(200, null, $this->post('helferin', "/asks/$other/decline", ['reason' => 'never_topic']));
		self::assertSame(['email' => 3], (array)$this->get('helferin', '/helpers/me')->at('topics'), 'not asked, not dropped');
	}

	/** @param array<string, int|bool> $settings until the end of the test */
	private function set(array $settings): void {
		foreach ($settings as $key => $value) {
			$this->world->service(Settings::class)->set($key, $value);
			$this->changed[] = $key;
		}
	}

	protected function tearDown(): void {
		foreach ($this->changed as $key) {
			$this->world->boot()->server->get(IAppConfig::class)->deleteKey(Application::APP_ID, $key);
		}
	}

	/** Moves the clock on to the next time it is so late in the region. */
	private function forwardTo(int $hour): void {
		$clock = $this->world->service(Clock::class);
		$today = $clock->at($clock->today(), $hour);
		$this->world->forward('PT' . (($today > $clock->now() ? $today : $today + Clock::DAY) - $clock->now()) . 'S');
	}

	/** @return list<string> accounts whose bell says so */
	private function toldOf(string $subject): array {
		$qb = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder();
		$rows = $qb->select('user')->from('notifications')->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))->orderBy('user')->executeQuery();
		/** @var list<string> $accounts */
		$accounts = array_column($rows->fetchAll(), 'user');
		return $accounts;
	}

	/** @return list<int> ids of helpers without account */
	private function helpers(int $number): array {
		return array_map(fn (int $index): int => $this->helperWithoutAccount(['name' => "Otto Probe $index", 'phone' => "0171 392001$index"]), range(1, $number));
	}

	/**
	 * @param list<int> $helpers
	 * @param list<int> $line
	 */
	private function begin(int $request, array $helpers, array $line): void {
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/asks", ['helpers' => $helpers, 'deadline' => $this->inDays(1), 'reserve' => $line]));
	}

	private function no(int $request, int $index): void {
		$this->post('koordination', '/asks/' . $this->get('koordination', "/requests/$request")->int("asks.$index.id") . '/answer', ['accept' => false, 'by' => 'phone']);
	}

	private function rounds(): int {
		return $this->world->service(NextRounds::class)->run(100);
	}

	private function morning(): int {
		return $this->world->service(MorningBell::class)->run(100);
	}

	/** @return list<mixed> ids of the records such mails are about */
	private function mailsOf(string $kind): array {
		return array_column(array_filter($this->rows('ing_mails'), static fn (array $mail): bool => $mail['kind'] === $kind), 'record_id');
	}

	private function escalate(): int {
		return $this->world->service(Escalation::class)->run(100);
	}

	/** @return list<mixed> */
	private function line(int $request): array {
		return array_column((array)$this->get('koordination', "/requests/$request")->at('reserve'), 'id');
	}
}
