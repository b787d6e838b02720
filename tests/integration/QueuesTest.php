<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Which request stands in which queue, for whom, and why. */
class QueuesTest extends AppCase {
	public function testEachQueueHoldsWhatItSays(): void {
		$helper = $this->helper('helferin', ['capacity' => 20]);
		$new = $this->wished();
		$callback = $this->takenDown(['state' => 'callback']);
		$searching = $this->wished();
		$this->ask($searching, [$helper]);
		$accepted = $this->wished();
		[$yes] = $this->ask($accepted, [$helper]);
		$this->post('helferin', "/asks/$yes/accept");
		$declined = $this->wished();
		[$no] = $this->ask($declined, [$helper]);
		$this->post('helferin', "/asks/$no/decline");
		$closed = $this->wished();
		$this->post('koordination', "/requests/$closed/close", ['outcome' => 'solved']);

		self::assertSame([$new], $this->queue('koordination', 'new'));
		self::assertSame([$callback], $this->queue('koordination', 'callback'));
		self::assertSame([$searching, $declined], $this->queue('koordination', 'searching'));
		self::assertSame([$declined], $this->queue('koordination', 'unanswered'));
		self::assertSame([$accepted], $this->queue('koordination', 'confirm'));
		self::assertSame([$callback], $this->queue('koordination', 'followup'));
		self::assertSame([], $this->queue('koordination', 'stale'));
		self::assertSame([$new, $callback, $searching, $accepted, $declined], $this->queue('koordination', 'all'));
		self::assertSame([$new, $searching, $accepted, $declined, $closed], $this->queue('mitglied', 'mine'));
		self::assertSame(
			['new' => 1, 'callback' => 1, 'searching' => 2, 'unanswered' => 1, 'confirm' => 1, 'followup' => 1, 'stale' => 0, 'bodies' => 0, 'all' => 5, 'mine' => 0],
			$this->get('koordination', '/requests/counts')->data,
		);
		$this->world->forward('P3D');
		self::assertSame([$searching, $declined], $this->queue('koordination', 'unanswered'), 'silence counts without any job');
		self::assertSame('no_answer', $this->get('koordination', "/requests/$searching")->at('asks.0.state'));
		$this->world->forward('P8D');
		self::assertCount(5, $this->queue('koordination', 'stale'));
	}

	public function testWhoSeesWhichQueue(): void {
		$own = $this->takenDown(['district' => '14612']);
		$callback = $this->takenDown(['state' => 'callback'], 'koordination');
		$member = $this->wished(['district' => '14612']);
		self::assertSame([$callback], $this->queue('aufnahme', 'callback'));
		self::assertSame([$own], $this->queue('aufnahme', 'all'), 'beside the call lists only what they took down');
		self::assertSame([$callback], $this->queue('koordination-goerlitz', 'all'));
		self::assertSame([$own, $callback, $member], $this->queue('koordination', 'all'));
		foreach (['new', 'callback', 'followup', 'all'] as $queue) {
			self::assertAnswer(404, null, $this->get('mitglied', "/requests?queue=$queue"), $queue);
		}
		self::assertAnswer(404, null, $this->get('mitglied', '/requests/counts'));
		self::assertAnswer(400, 'queue', $this->get('koordination', '/requests?queue=secret'));
		self::assertSame([$member], $this->queue('mitglied', 'mine'));
	}

	public function testListsComeInPages(): void {
		$ids = array_map(fn (): int => $this->wished(), range(1, 5));
		$first = $this->get('koordination', '/requests?queue=all&limit=2');
		$second = $this->get('koordination', '/requests?queue=all&limit=2&cursor=' . $first->cursor);
		$third = $this->get('koordination', '/requests?queue=all&limit=2&cursor=' . $second->cursor);
		self::assertSame($ids, [...$first->column('id'), ...$second->column('id'), ...$third->column('id')]);
		self::assertNull($third->cursor);
		foreach (['limit=0', 'limit=201', 'limit=x', 'cursor=-1', 'limit[]=1'] as $bad) {
			self::assertSame(400, $this->get('koordination', "/requests?queue=all&$bad")->status, $bad);
		}
	}

	public function testAListHoldsNothingPersonal(): void {
		$this->takenDown(['text' => 'Geheimes Anliegen']);
		$list = json_encode($this->get('koordination', '/requests?queue=all')->data);
		foreach (['Erna', '28817386', 'Geheimes'] as $secret) {
			self::assertStringNotContainsString($secret, (string)$list);
		}
	}

	public function testEveryReasonToFollowUp(): void {
		$this->helper('helferin', ['capacity' => 20]);
		$later = gmdate('Y-m-d\TH:i:s\Z', time() + 86400);
		$waiting = $this->takenDown();
		$this->post('aufnahme', "/requests/$waiting/moves", ['to' => 'waiting', 'until' => gmdate('Y-m-d', time() + 86400)]);
		$promised = $this->takenDown();
		$this->post('aufnahme', "/requests/$promised/calls", ['direction' => 'in', 'result' => 'reached', 'followUp' => true, 'nextAt' => $later]);
		[$silent] = $this->arranged();
		$reported = $this->wished();
		[$ask] = $this->ask($reported, [$this->helper('helferin', ['capacity' => 20])]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$reported/confirm", ['ask' => $ask]);
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		self::assertSame([$reported => ['review']], $this->reasons());
		$this->world->forward('P3D');
		self::assertSame([$waiting => ['review'], $promised => ['promised'], $silent => ['check_contact'], $reported => ['review']], $this->reasons());
	}

	public function testTriesInVainAreCounted(): void {
		$request = $this->takenDown(['state' => 'callback']);
		$later = gmdate('Y-m-d\TH:i:s\Z', time() + 3600);
		$this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'not_reached']);
		$again = $this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'left_message', 'nextAt' => $later]);
		self::assertSame([2, $later, []], [$again->at('attempts'), $again->at('nextCallAt'), $again->at('followUp')]);
		$reached = $this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached']);
		self::assertSame(0, $reached->at('attempts'));
	}

	/** @return list<mixed> ids */
	private function queue(string $userId, string $queue): array {
		return $this->get($userId, "/requests?queue=$queue")->column('id');
	}

	/** @return array<array-key, mixed> request → reasons, for all in the follow-up queue: found by SQL and named by records alike */
	private function reasons(): array {
		$list = (array)$this->get('koordination', '/requests?queue=followup')->data;
		$all = (array)$this->get('koordination', '/requests?queue=all')->data;
		$named = array_filter(array_column($all, 'followUp', 'id'));
		self::assertSame($named, array_column($list, 'followUp', 'id'), 'SQL and records agree');
		return $named;
	}
}
