<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use DateTimeImmutable;
use DateTimeZone;

final class JobsAndMailTest extends HostCase {
	protected function setUp(): void {
		self::$host->occ('host:clock', 'reset');
	}

	public function testTimedJobRunsOncePerIntervalOfTheMovableClock(): void {
		$client = self::$host->as('koordination');
		$before = $this->bells($client);
		self::$host->occ('host:clock', 'forward', 'P2D');
		self::$host->occ('background-job:cron');
		self::$host->occ('host:jobs');
		self::assertSame($before + 1, $this->bells($client));
		self::$host->occ('host:clock', 'forward', 'P2D');
		self::$host->occ('host:jobs');
		self::assertSame($before + 2, $this->bells($client));
		self::$host->occ('host:clock', 'reset');
		self::$host->occ('host:jobs');
		self::assertSame($before + 2, $this->bells($client));
		self::$host->occ('host:clock', 'forward', 'P2D');
		self::$host->occ('host:jobs');
		self::assertSame($before + 3, $this->bells($client));
	}

	public function testJobsRunByTheButton(): void {
		self::$host->occ('host:clock', 'forward', 'P9D');
		$client = self::$host->as('koordination');
		$before = $this->bells($client);
		$browser = self::$host->as();
		$browser->logIn('koordination');
		$token = $browser->page('/index.php/host/jobs')->requestToken();
		self::assertSame(412, $browser->post('/index.php/host/jobs', [])->status);
		self::assertSame(200, $browser->post('/index.php/host/jobs', ['requesttoken' => $token])->status);
		self::assertSame($before + 1, $this->bells($client));
	}

	public function testClockMovesByThePageAndIsSeenByCommands(): void {
		$browser = self::$host->as();
		$browser->logIn('mitglied');
		$token = $browser->page('/index.php/host/clock')->requestToken();
		$before = strtotime(self::$host->occ('host:clock'));
		$browser->post('/index.php/host/clock', ['requesttoken' => $token, 'forward' => 'P3D']);
		self::assertEqualsWithDelta(3 * 86400, strtotime(self::$host->occ('host:clock')) - $before, 30);
		self::assertSame(400, $browser->post('/index.php/host/clock', ['requesttoken' => $token, 'forward' => 'soon'])->status);
	}

	public function testMailboxKeepsBothFormsAndTheHeaders(): void {
		$client = self::$host->as('helferin');
		self::assertSame(201, $client->api('POST', '/bell')->status);
		$mails = $client->send('GET', '/index.php/host/mailbox.json')->json();
		self::assertIsArray($mails);
		self::assertIsArray($mails[0]);
		self::assertSame(['It rings', ['"Somebody" <helferin@example.org>']], [$mails[0]['subject'], $mails[0]['to']]);
		self::assertIsString($mails[0]['html']);
		self::assertIsString($mails[0]['text']);
		self::assertIsString($mails[0]['headers']);
		self::assertIsInt($mails[0]['id']);
		self::assertStringContainsString('The bell &lt;rang&gt;.', $mails[0]['html']);
		self::assertStringContainsString('The bell <rang>.', $mails[0]['text']);
		self::assertStringContainsString('Answer: http://127.0.0.1/answer', $mails[0]['text']);
		self::assertStringContainsString('Subject: It rings', $mails[0]['headers']);
		self::assertStringContainsString('It rings', $client->page('/index.php/host/mailbox')->body);
		self::assertIsString($mails[0]['date']);
		$here = (new DateTimeImmutable($mails[0]['date']))->setTimezone(new DateTimeZone('Europe/Berlin'));
		self::assertStringContainsString($here->format('d.m.Y, H:i'), $client->page('/index.php/host/mailbox')->body);
		self::assertStringContainsString('sandbox=', $client->page('/index.php/host/mailbox/' . $mails[0]['id'])->body);
		self::assertSame(401, self::$host->as()->send('GET', '/index.php/host/mailbox.json')->status);
	}

	/** @phpstan-impure */
	private function bells(Client $client): int {
		return count($client->send('GET', '/ocs/v2.php/apps/notifications/api/v2/notifications', ['OCS-APIRequest: true', 'Accept: application/json'])->data());
	}
}
