<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\FeedbackMapper;
use OCP\IDBConnection;

/** The end of a help: reports, hours, questions without a name, and whether two stay in touch. */
class ClosingTest extends AppCase {
	public function testAReportByPhoneIsLikeOneOfTheHelper(): void {
		[$request, $ask] = $this->arranged();
		self::assertAnswer(400, 'minutes', $this->post('aufnahme', "/requests/$request/report", ['result' => 'done', 'minutes' => -1]));
		self::assertAnswer(404, null, $this->post('mitglied', "/requests/$request/report", ['result' => 'done']));
		$reported = $this->post('aufnahme', "/requests/$request/report", ['result' => 'done', 'minutes' => 90, 'note' => 'am Telefon']);
		self::assertSame(['done', 'done', true], [$reported->at('state'), $reported->at('asks.0.report'), $this->get('mitglied', "/requests/$request")->at('feedback')]);
		self::assertSame(90, $this->get('helferin', "/assignments/$ask")->at('minutes'));
		self::assertAnswer(409, 'state', $this->post('aufnahme', '/requests/' . $this->wished() . '/report', ['result' => 'done']));
	}

	public function testHoursOfAMonthAreACap(): void {
		$helper = $this->helper('helferin', ['capacity' => 5, 'hoursCap' => 2]);
		[$request, $ask] = $this->arrangedWith($helper);
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done', 'minutes' => 119]);
		self::assertSame(1, $this->get('koordination', '/matching/input')->at('helpers.0.hoursThisMonth'));
		$other = $this->wished();
		[$next] = $this->ask($other, [$helper]);
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done', 'minutes' => 120]);
		self::assertAnswer(409, 'capacity', $this->post('koordination', '/requests/' . $this->wished() . '/asks', ['helpers' => [$helper], 'deadline' => $this->inDays(1)]));
		self::assertSame('asked', $this->get('helferin', '/asks/mine')->at('1.state'), $next . ' was asked before and may still say yes');
		$this->world->forward('P32D');
		self::assertAnswer(200, null, $this->post('koordination', '/requests/' . $this->wished() . '/asks', ['helpers' => [$helper], 'deadline' => $this->inDays(1)]));
	}

	public function testAnswersLieApartFromWhoGaveThem(): void {
		[$request, $ask] = $this->arranged();
		self::assertAnswer(409, 'state', $this->post('mitglied', "/requests/$request/feedback", ['helpful' => 'yes']), 'nothing is reported yet');
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		self::assertAnswer(400, 'helpful', $this->post('mitglied', "/requests/$request/feedback", ['again' => 'yes']));
		self::assertAnswer(200, null, $this->post('mitglied', "/requests/$request/feedback", ['helpful' => 'yes', 'takePart' => 'with_help', 'generations' => 'yes', 'passOn' => 'yes']));
		self::assertAnswer(409, 'state', $this->post('mitglied', "/requests/$request/feedback", ['helpful' => 'no']), 'once');
		self::assertFalse($this->get('mitglied', "/requests/$request")->at('feedback'));
		self::assertAnswer(404, null, $this->post('helfer', "/assignments/$ask/feedback", ['helpful' => 'yes']));
		self::assertAnswer(200, null, $this->post('helferin', "/assignments/$ask/feedback", ['helpful' => 'yes', 'knew' => 'no']));
		$rows = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder()->select('*')->from(FeedbackMapper::TABLE)->orderBy('id')->executeQuery()->fetchAll();
		self::assertCount(2, $rows);
		self::assertSame(['id', 'unit', 'district', 'month', 'side', 'helpful', 'again', 'take_part', 'knew', 'generations', 'pass_on'], array_keys((array)$rows[0]), 'no record, no account, no moment');
		self::assertSame([['person', 'with_help'], ['helper', null]], array_map(static fn (mixed $row): array => [((array)$row)['side'], ((array)$row)['take_part']], $rows));
	}

	public function testTwoStayInTouchOnlyIfBothWantTo(): void {
		[$request, $ask] = $this->arranged();
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		$this->post('mitglied', "/requests/$request/feedback", ['helpful' => 'yes', 'stayInTouch' => true]);
		self::assertAnswer(404, null, $this->get('mitglied', "/assignments/$ask/touch"));
		self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask/touch"));
		$this->post('helferin', "/assignments/$ask/feedback", ['helpful' => 'yes', 'stayInTouch' => true]);
		self::assertSame($ask, $this->get('mitglied', "/requests/$request")->at('touch'));
		self::assertSame('Helga Demo', $this->get('mitglied', "/assignments/$ask/touch")->at('name'));
		self::assertSame('+493581231251' . '1', $this->get('helferin', "/assignments/$ask/touch")->at('phone'));
		foreach (['koordination', 'helfer', 'aufnahme'] as $other) {
			self::assertAnswer(404, null, $this->get($other, "/assignments/$ask/touch"), $other);
		}
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask"), 'the task itself is over');
		self::assertSame(200, $this->get('helferin', "/assignments/$ask/touch")->status);
	}

	public function testThreeGoodCases(): void {
		$helper = $this->helper('helferin', ['capacity' => 5]);
		foreach ([1, 2, 3] as $number) {
			self::assertSame([], $this->told('coordinate_too'), "before case $number is done");
			[, $ask] = $this->arrangedWith($helper);
			$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		}
		self::assertSame(['helferin'], $this->told('coordinate_too'));
		self::assertSame(['mitglied', 'mitglied', 'mitglied'], $this->told('how_was_it'));
	}

	/** @return array{int, int} request and ask */
	private function arrangedWith(int $helper): array {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$helper]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		return [$request, $ask];
	}

	/** @return list<mixed> accounts */
	private function told(string $subject): array {
		$qb = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder();
		return array_column($qb->select('user')->from('notifications')->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))->executeQuery()->fetchAll(), 'user');
	}
}
