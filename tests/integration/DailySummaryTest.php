<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Mail\Mailbox;
use OCA\InsNetzGegangen\Mail\DailySummary;
use OCA\InsNetzGegangen\Service\Clock;

/** Everybody chooses how to be told: here, by mail, both, or by one mail a day. */
final class DailySummaryTest extends AppCase {
	protected function setUp(): void {
		parent::setUp();
		$this->world->boot()->server->get(Mailbox::class)->clear();
		// At noon, so that the next summary is tomorrow morning.
		$clock = $this->world->service(Clock::class);
		$noon = $clock->at($clock->day($clock->now() + Clock::DAY), 12);
		$this->world->forward('PT' . ($noon - $clock->now()) . 'S');
	}

	public function testTheWishHoldsForWhoHelpsAndForWhoIsHelped(): void {
		self::assertSame('both', $this->get('mitglied', '/me')->at('mailWish'));
		foreach (['notification' => [1, 0], 'mail' => [0, 1], 'both' => [1, 1], 'daily' => [1, 0]] as $wish => $told) {
			self::assertSame($wish, $this->put('mitglied', '/me/wish', ['mailWish' => $wish])->at('mailWish'));
			$this->world->boot()->server->get(Mailbox::class)->clear();
			[$request] = $this->arranged();
			$bells = array_filter($this->rows('notifications'), static fn (array $row): bool => $row['user'] === 'mitglied' && $row['subject'] === 'helper_found' && $row['object_id'] === (string)$request);
			self::assertSame($told, [count($bells), count($this->mailsTo('mitglied'))], $wish);
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		}
		$this->helper('helferin', ['mailWish' => 'daily']);
		self::assertSame('daily', $this->get('helferin', '/me')->at('mailWish'));
		$this->put('helferin', '/me/wish', ['mailWish' => 'mail']);
		self::assertSame('mail', $this->get('helferin', '/helpers/me')->at('mailWish'));
		self::assertAnswer(400, 'mailWish', $this->put('mitglied', '/me/wish', ['mailWish' => 'fax']));
	}

	public function testOneMailADayHoldsEverythingAndNothingTwice(): void {
		$helper = $this->helper('helferin', ['mailWish' => 'daily', 'capacity' => 9]);
		foreach ([1, 2, 3] as $number) {
			$request = $this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => "03581 23125 2$number"]]);
			$asks[$number] = $this->ask($request, [$helper])[0];
		}
		self::assertSame([], $this->mailsTo('helferin'));
		$this->assertAnswer(200, null, $this->post('helferin', "/asks/$asks[3]/decline"));
		self::assertSame(0, $this->summaries(), 'not before the morning');
		$this->world->forward('PT22H');
		self::assertSame([1, 0], [$this->summaries(), $this->summaries()]);
		[$mail] = $this->mailsTo('helferin');
		self::assertCount(1, $this->mailsTo('helferin'));
		self::assertSame('Deine Nachrichten vom Tag', $mail['subject']);
		self::assertSame(2, substr_count($mail['text'], 'Kannst du helfen?'), 'what was answered meanwhile is not asked again');
		self::assertMatchesRegularExpression('~/antwort/\w{32,}~', $mail['text']);
		self::assertSame(['gathered' => 2, 'sent' => 1], array_count_values(array_map(strval(...), array_column($this->rows('ing_mails'), 'state'))));
		self::assertSame([null], array_values(array_unique(array_column($this->rows('ing_mails'), 'sealed'))), 'nothing of it is kept');
	}

	public function testWhatCannotWaitGoesAtOnce(): void {
		$helper = $this->helper('helferin', ['mailWish' => 'daily', 'capacity' => 9]);
		$soon = gmdate('Y-m-d\TH:i:s\Z', $this->world->service(Clock::class)->now() + 20 * 3600);
		$this->post('koordination', '/requests/' . $this->takenDown() . '/asks', ['helpers' => [$helper], 'deadline' => $soon]);
		self::assertSame(['Kannst du helfen?'], array_column($this->mailsTo('helferin'), 'subject'));
	}

	public function testASingleMessageStaysAsItIs(): void {
		$helper = $this->helper('helferin', ['mailWish' => 'daily']);
		$this->ask($this->takenDown(), [$helper]);
		$this->world->forward('P1D');
		self::assertSame(1, $this->summaries());
		self::assertSame(['Kannst du helfen?'], array_column($this->mailsTo('helferin'), 'subject'));
	}

	private function summaries(): int {
		return $this->world->service(DailySummary::class)->run(100);
	}

	/** @return list<array{subject: string, text: string}> newest first */
	private function mailsTo(string $userId): array {
		$mails = $this->world->boot()->server->get(Mailbox::class)->all();
		return array_values(array_filter($mails, static fn (array $mail): bool => str_contains(implode($mail['to']), $userId . '@')));
	}
}
