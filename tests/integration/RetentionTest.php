<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Kernel\Kernel;
use OCA\InsNetzGegangen\Command\Purge;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCP\IDBConnection;
use OCP\IUserManager;
use Symfony\Component\Console\Tester\CommandTester;

/** Moments are moved back in the tables, so that no clock has to be waited for. */
final class RetentionTest extends AppCase {
	private const SHUT_OUT = 'helpers without a working account, tasks taken back';
	private const DAY = 86400;

	public function testNothingIsDueAtFirst(): void {
		$this->arranged('helferin');
		self::assertSame([0, 0, 0, 0, 0, 0, 0, 0], array_values($this->runClocks(false)));
	}

	public function testOpenRequestsAreAskedAbout(): void {
		$request = $this->wished();
		$this->age('ing_requests', ['created_at', 'updated_at'], 91);
		self::assertSame(1, $this->runClocks(true)['open requests to ask about']);
		self::assertNull($this->get('koordination', "/requests/$request")->at('reviewDate'), 'a dry run changes nothing');
		self::assertSame(1, $this->runClocks(false)['open requests to ask about']);
		self::assertSame(['review'], $this->get('koordination', "/requests/$request")->at('followUp'));
		self::assertContains('open_for_long', $this->get('koordination', "/events?request=$request")->column('action'));
		self::assertSame(0, $this->runClocks(false)['open requests to ask about'], 'not again the next day');
	}

	public function testClosedRequestsAreMadeAnonymous(): void {
		$request = $this->takenDown(['text' => 'Bitte laut sprechen', 'postalCode' => '02826']);
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved', 'note' => 'alles gut']);
		$this->age('ing_requests', ['closed_at'], 29);
		self::assertSame(0, $this->runClocks(false)['closed requests made anonymous']);
		$this->age('ing_requests', ['closed_at'], 2);
		self::assertSame(1, $this->runClocks(true)['closed requests made anonymous']);
		self::assertSame('Erna Probe', $this->get('koordination', "/requests/$request/contact")->at('name'));
		self::assertSame(1, $this->runClocks(false)['closed requests made anonymous']);
		$row = $this->row('ing_requests', $request);
		foreach (['sealed', 'sealed_desk', 'phone_key', 'postal_code', 'requester_id'] as $column) {
			self::assertNull($row[$column], $column);
		}
		self::assertSame(['closed', 'solved', '14626'], [$row['state'], $row['outcome'], $row['district']], 'counters stay');
		self::assertSame([], $this->rows('ing_contacts'));
		self::assertSame([], $this->rows('ing_consents'));
		$this->assertAnswer(409, 'state', $this->post('koordination', "/requests/$request/reopen"));
	}

	/** Events are kept for months longer than what they are about. */
	public function testTheHistoryOfAnAnonymousRequestDoesNotNameWhoAsked(): void {
		[$request] = $this->arranged('helferin');
		$this->get('mitglied', "/requests/$request/contact");
		$this->post('mitglied', "/requests/$request/close", ['outcome' => 'no_longer_wanted']);
		self::assertContains('mitglied', $this->get('koordination', "/events?request=$request")->column('actor'));
		$this->age('ing_requests', ['closed_at'], 31);
		$this->runClocks(false);
		$actors = $this->get('koordination', "/events?request=$request")->column('actor');
		self::assertNotContains('mitglied', $actors);
		self::assertContains('koordination', $actors, 'who worked on it is still known');
		self::assertNotContains('mitglied', array_column($this->rows('ing_events'), 'actor'));
	}

	public function testPeopleWhoNeverAgreedAreDeleted(): void {
		$request = $this->takenDown(['consent' => ['version' => '2026-1', 'by' => 'third_person']]);
		$agreed = $this->takenDown(['person' => ['name' => 'Ida Probe', 'phone' => '0171 3920019']]);
		$this->age('ing_requests', ['created_at'], 13);
		self::assertSame(0, $this->runClocks(false)['people who never agreed, deleted']);
		$this->age('ing_requests', ['created_at'], 2);
		self::assertSame(1, $this->runClocks(true)['people who never agreed, deleted']);
		self::assertSame(1, $this->runClocks(false)['people who never agreed, deleted']);
		$this->assertAnswer(404, null, $this->get('koordination', "/requests/$request"));
		$this->assertAnswer(200, null, $this->get('koordination', "/requests/$agreed"));
	}

	public function testInactiveHelpersAreAskedAndThenDeleted(): void {
		$quiet = $this->helper('helferin');
		$back = $this->helper('helfer');
		$this->age('ing_helpers', ['updated_at', 'created_at'], 367);
		[, $ask] = $this->arranged('aufnahme');
		self::assertGreaterThan(0, $ask);
		self::assertSame(2, $this->runClocks(false)['inactive helpers asked or deleted']);
		self::assertSame(2, count(array_filter($this->rows('ing_mails'), static fn (array $row): bool => $row['kind'] === 'still_helping')));
		self::assertSame(0, $this->runClocks(false)['inactive helpers asked or deleted'], 'they have time to answer');
		$this->age('ing_events', ['at'], 31);
		$this->helper('helfer');
		self::assertSame(1, $this->runClocks(false)['inactive helpers asked or deleted']);
		$helpers = array_map(static fn (array $row): int => is_numeric($row['id']) ? (int)$row['id'] : 0, $this->rows('ing_helpers'));
		self::assertNotContains($quiet, $helpers);
		self::assertContains($back, $helpers);

		$this->age('ing_helpers', ['updated_at'], 367);
		$this->age('ing_events', ['at'], 367);
		$this->runClocks(false);
		self::assertContains((string)$back, array_map(static fn (array $row): string => is_scalar($row['id']) ? (string)$row['id'] : '', $this->rows('ing_helpers')), 'an answered question counts no more: asked anew');
	}

	public function testWorkOfShutOutAccountsGoesBackToTheDesk(): void {
		[$arranged, $task] = $this->arranged('helferin');
		$open = $this->wished();
		$helferin = $this->world->boot()->server->get(IUserManager::class)->get('helferin');
		$this->ask($open, [$this->helper('helferin'), $this->helper('helfer')]);
		self::assertSame(0, $this->runClocks(false)[self::SHUT_OUT]);
		$helferin?->setEnabled(false);
		try {
			self::assertSame(1, $this->runClocks(true)[self::SHUT_OUT]);
			self::assertSame('arranged', $this->get('koordination', "/requests/$arranged")->at('state'), 'a dry run changes nothing');
			self::assertSame(1, $this->runClocks(false)[self::SHUT_OUT]);
			self::assertSame('searching', $this->get('koordination', "/requests/$arranged")->at('state'));
			self::assertSame(['withdrawn', 'asked'], array_map($this->get('koordination', "/requests/$open")->at(...), ['asks.0.state', 'asks.1.state']), 'others stay asked');
			self::assertSame(0, $this->runClocks(false)[self::SHUT_OUT], 'nothing is left to take back');
		} finally {
			$helferin?->setEnabled(true);
		}
		$this->assertAnswer(404, null, $this->get('helferin', "/assignments/$task"));
		$this->assertAnswer(200, null, $this->get('helferin', '/helpers/me'));
	}

	public function testOldTracesGo(): void {
		$request = $this->wished();
		$this->ask($request, [$this->helper('helferin')]);
		self::assertNotSame([], $this->rows('ing_tokens'));
		self::assertNotSame([], $this->rows('ing_mails'));
		$this->age('ing_events', ['at'], 400);
		$this->age('ing_tokens', ['expires_at'], 60);
		$this->age('ing_mails', ['created_at'], 31);
		$due = count($this->rows('ing_events')) + count($this->rows('ing_tokens')) + count($this->rows('ing_mails'));
		self::assertSame($due, $this->runClocks(true)['old events, links and mails deleted']);
		self::assertSame($due, $this->runClocks(false)['old events, links and mails deleted']);
		self::assertSame([[], [], []], [$this->rows('ing_events'), $this->rows('ing_tokens'), $this->rows('ing_mails')]);
	}

	public function testCommand(): void {
		$this->wished();
		$this->age('ing_requests', ['created_at'], 91);
		$tester = new CommandTester($this->world->service(Purge::class));
		self::assertSame(0, $tester->execute(['--dry-run' => true]));
		self::assertStringContainsString('open requests to ask about: 1', $tester->getDisplay());
	}

	/** @return array<string, int|null> */
	private function runClocks(bool $dryRun): array {
		return $this->world->service(Retention::class)->run($dryRun);
	}

	/** @param list<string> $columns */
	private function age(string $table, array $columns, int $days): void {
		foreach ($columns as $column) {
			$this->db()->executeStatement("UPDATE *PREFIX*$table SET $column = $column - " . $days * self::DAY);
		}
	}

	/** @return array<string, mixed> */
	private function row(string $table, int $id): array {
		foreach ($this->rows($table) as $row) {
			if (is_numeric($row['id']) && (int)$row['id'] === $id) {
				return $row;
			}
		}
		self::fail('no row ' . $id);
	}

	private function db(): IDBConnection {
		return $this->kernel()->server->get(IDBConnection::class);
	}

	private function kernel(): Kernel {
		return $this->world->boot();
	}
}
