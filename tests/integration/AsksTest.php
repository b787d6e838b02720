<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Service\Asks\Deadlines;
use OCA\InsNetzGegangen\Service\Settings;

/** What the server checks again before somebody is asked, and how asks end. */
class AsksTest extends AppCase {
	public function testBadInputIsRefused(): void {
		$request = $this->wished();
		$helper = $this->helper('helferin');
		$good = ['helpers' => [$helper], 'deadline' => $this->inDays(1)];
		$bad = [
			'helpers' => [['helpers' => []], ['helpers' => null], ['helpers' => ['a']], ['helpers' => [1, 2, 3, 4]], ['helpers' => [99999]], ['helpers' => [$helper, 99999]]],
			'deadline' => [['deadline' => null], ['deadline' => '2020-01-01'], ['deadline' => 'morgen'], ['deadline' => $this->inDays(40)], ['deadline' => 5]],
			'text' => [['text' => str_repeat('a', 501)]],
			'other' => [['other' => 1]],
		];
		foreach ($bad as $field => $cases) {
			foreach ($cases as $case) {
				self::assertAnswer(400, $field, $this->post('koordination', "/requests/$request/asks", [...$good, ...$case]));
			}
		}
		self::assertSame([], $this->get('koordination', "/requests/$request")->at('asks'), 'all or nothing');
		self::assertAnswer(404, null, $this->post('aufnahme', "/requests/$request/asks", $good));
		self::assertAnswer(404, null, $this->post('koordination', '/requests/99999/asks', $good));
		$day = gmdate('Y-m-d', time() + 2 * 86400);
		self::assertSame(200, $this->post('koordination', "/requests/$request/asks", [...$good, 'deadline' => $day])->status, 'a day means until it ends');
	}

	public function testEachReasonNotToAsk(): void {
		$request = $this->wished();
		$helper = $this->helper('helferin', ['capacity' => 1]);
		$reason = fn (): mixed => $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)])->at('reason');

		$record = $this->record($helper);
		$record->setAgreementVersion('2020-1');
		$this->store($record);
		self::assertSame('agreement', $reason());
		$record->setAgreementVersion('2026-1');
		$record->setPausedUntil(gmdate('Y-m-d', time() + 3 * 86400));
		$this->store($record);
		self::assertSame('paused', $reason());
		$record->setPausedUntil(null);
		$this->store($record);
		$this->world->service(Settings::class)->set('declarationRequired', true);
		self::assertSame('declaration', $reason());
		$this->world->service(Settings::class)->set('declarationRequired', false);

		[, $ask] = $this->arranged();
		$this->helper('helferin', ['capacity' => 1]);
		self::assertSame('capacity', $reason());
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		[$open] = $this->ask($request, [$helper]);
		$this->post('helferin', "/asks/$open/decline", ['reason' => 'not_this']);
		self::assertSame('never', $reason());
	}

	public function testAnAccountThatIsShutOutIsNotAsked(): void {
		$request = $this->wished();
		$helper = $this->helper('helfer');
		$users = $this->world->boot()->server->get(\OCP\IUserManager::class);
		$users->get('helfer')?->setEnabled(false);
		try {
			self::assertAnswer(409, 'account', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)]));
			self::assertSame(['account'], $this->get('koordination', '/matching/input')->at('helpers.0.blocked'));
		} finally {
			$this->world->boot()->server->get(\OCP\IUserManager::class)->get('helfer')?->setEnabled(true);
		}
	}

	public function testHelpersOutOfReachCannotBeAsked(): void {
		$request = $this->wished();
		$far = $this->helper('helferin', ['district' => '14713', 'channels' => ['on_site']]);
		$byPhone = $this->helper('helfer', ['district' => '14713', 'channels' => ['phone']]);
		$ask = fn (int $helper): Reply => $this->post('koordination-goerlitz', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)]);
		self::assertAnswer(400, 'helpers', $ask($far));
		self::assertSame(200, $ask($byPhone)->status);
	}

	public function testTooLate(): void {
		$helpers = [$this->helper('helferin'), $this->helper('helfer')];
		$request = $this->wished();
		[$first, $second] = $this->ask($request, $helpers);
		$this->world->forward('P3D');
		self::assertSame('no_answer', $this->get('helferin', '/asks/mine')->at('0.state'));
		self::assertAnswer(409, 'deadline', $this->post('helferin', "/asks/$first/accept"));
		self::assertAnswer(409, 'deadline', $this->post('helfer', "/asks/$second/decline"));
		self::assertSame(0, $this->world->service(Deadlines::class)->writeDown(100), 'the late answer has written it down');
		self::assertSame('searching', $this->get('koordination', "/requests/$request")->at('state'));
		[$again] = $this->ask($request, [$helpers[0]]);
		$this->world->forward('P3D');
		self::assertSame(1, $this->world->service(Deadlines::class)->writeDown(100));
		self::assertSame(0, $this->world->service(Deadlines::class)->writeDown(100), 'twice is no harm');
		self::assertAnswer(409, 'deadline', $this->post('helferin', "/asks/$again/accept"));
	}

	public function testOnlyTheAskedHelperAnswers(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->helper('helfer');
		foreach (['helfer', 'mitglied', 'koordination'] as $other) {
			self::assertAnswer(404, null, $this->post($other, "/asks/$ask/accept"), $other);
			self::assertAnswer(404, null, $this->post($other, "/asks/$ask/decline"), $other);
		}
		self::assertAnswer(404, null, $this->post('helfer', "/asks/$ask/answer", ['accept' => true, 'by' => 'phone']));
		self::assertAnswer(404, null, $this->post('aufnahme', "/asks/$ask/reject"));
		self::assertAnswer(400, 'reason', $this->post('helferin', "/asks/$ask/decline", ['reason' => 'bored']));
		self::assertSame('accepted', $this->post('helferin', "/asks/$ask/accept")->at('state'));
		self::assertSame('accepted', $this->post('helferin', "/asks/$ask/accept")->at('state'), 'saying it twice is no harm');
		self::assertSame('declined', $this->post('helferin', "/asks/$ask/decline")->at('state'), 'a yes can be taken back until it is confirmed');
		self::assertSame('searching', $this->get('koordination', "/requests/$request")->at('state'));
		self::assertAnswer(409, 'state', $this->post('helferin', "/asks/$ask/accept"));
	}

	public function testWhatIsTakenBackIsGone(): void {
		foreach (['reject', 'reopen', 'return', 'close'] as $how) {
			[$request, $ask] = $this->arranged();
			$reply = match ($how) {
				'reject' => $this->post('koordination', "/asks/$ask/reject"),
				'reopen' => $this->post('koordination', "/requests/$request/reopen"),
				'return' => $this->post('helferin', "/assignments/$ask/return"),
				'close' => $this->post('mitglied', "/requests/$request/close", ['outcome' => 'no_longer_wanted']),
			};
			self::assertSame(200, $reply->status, $how);
			self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask"), $how);
			self::assertAnswer(404, null, $this->post('helferin', "/assignments/$ask/report", ['result' => 'done']), $how);
			$state = $this->get('koordination', "/requests/$request")->at('state');
			self::assertSame($how === 'close' ? 'withdrawn' : 'searching', $state, $how);
			self::assertNull($this->get('mitglied', "/requests/$request")->at('helperName'), $how);
		}
	}

	public function testResting(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		self::assertAnswer(400, 'until', $this->post('koordination', "/requests/$request/moves", ['to' => 'waiting']));
		self::assertSame('waiting', $this->post('koordination', "/requests/$request/moves", ['to' => 'waiting', 'until' => gmdate('Y-m-d', time() + 864000)])->at('state'));
		self::assertAnswer(409, 'state', $this->post('helferin', "/asks/$ask/accept"));
		self::assertAnswer(400, 'to', $this->post('koordination', "/requests/$request/moves", ['to' => 'closed']));
		self::assertSame('searching', $this->post('koordination', "/requests/$request/moves", ['to' => 'searching'])->at('state'));
		self::assertNull($this->get('koordination', "/requests/$request")->at('waitingUntil'));
	}

	private function record(int $helperId): \OCA\InsNetzGegangen\Db\Helper {
		return $this->world->service(HelperMapper::class)->find($helperId, 'sn');
	}

	private function store(\OCA\InsNetzGegangen\Db\Helper $helper): void {
		$this->world->service(HelperMapper::class)->update($helper);
	}

	public function testNobodyIsAskedAboutTheirOwnRequest(): void {
		$self = $this->helper('mitglied');
		$request = $this->wished();
		self::assertAnswer(409, 'never', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$self], 'deadline' => $this->inDays(1)]));
		self::assertSame([$self], $this->get('koordination', '/matching/input')->at('requests.0.never'));
		$other = $this->takenDown();
		self::assertSame([], $this->get('koordination', "/matching/input?request=$other")->at('requests.1.never'));
		$this->ask($other, [$self]);
	}
}
