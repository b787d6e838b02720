<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\MessageMapper;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Mail\DailySummary;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Lists\Dispatch;
use OCA\InsNetzGegangen\Service\Lists\UnsubscribePage;
use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use OCA\InsNetzGegangen\Service\Retention\Retention;

/** Distribution lists that keep themselves, and what is written to them. */
final class ListsTest extends AppCase {
	private const WORDS = ['title' => 'Treffen am Samstag', 'text' => "Wir treffen uns.\n\nBringt Kuchen mit."];
	private const HELPERS = ['role' => 'helper', 'district' => '14626'];

	public function testAListIsWorkedOutFromRolesOffersDistrictsAndTopics(): void {
		$this->helper('helferin', ['topics' => ['bbb_host' => 2]]);
		$this->helper('helfer', ['district' => '14612', 'ties' => ['14626'], 'topics' => ['email' => 2]]);
		$this->guest(1);
		self::assertSame(['Helga Demo', 'Henrik Demo', 'Probe 1'], $this->preview('role=helper')->at('names'));
		self::assertSame(3, $this->preview('role=helper&district=14626')->at('people'), 'ties count');
		self::assertSame(['Helga Demo'], $this->preview('role=helper&district=14626&topic=bbb_host')->at('names'));
		self::assertSame(2, $this->preview('role=coordinator')->at('people'));
		self::assertSame(1, $this->preview('role=coordinator&district=14612')->at('people'), 'who looks after all looks after this one');
		$this->put('helferin', '/helpers/me/pause', ['until' => substr($this->inDays(9), 0, 10)]);
		self::assertSame(0, $this->preview('role=helper&topic=bbb_host')->at('people'), 'who pauses is left in peace');
		Shape::assert('ListPreview', $this->preview('role=helper')->data);
	}

	public function testWhoHasNotAcceptedTheCodeIsNoHelperAndWhoHasNoAddressIsCounted(): void {
		$this->helperWithoutAccount();
		self::assertSame([0, 1], [$this->preview('role=helper')->at('people'), $this->preview('role=helper')->at('withoutMail')]);
		$this->post('koordination', '/helpers', ['district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1', 'person' => ['name' => 'Probe', 'phone' => '0171 3920077', 'email' => 'probe@example.org'], 'consent' => ['version' => '2026-1', 'by' => 'phone']]);
		self::assertSame(1, $this->preview('role=helper')->at('people'));
	}

	public function testAMessageArrivesOncePerPersonThoughTheJobRunsTwice(): void {
		// In by two ways: appointed and over all districts; helper with and without account by the same address.
		$this->helper('helferin');
		$this->guest(1);
		$this->guest(2, $this->addressOf('helferin'));
		$sent = $this->post('koordination', '/messages', self::HELPERS + self::WORDS);
		self::assertSame(201, $sent->status, (string)json_encode($sent->data));
		Shape::assert('ListMessage', $sent->data);
		$this->deliver();
		$this->deliver();
		self::assertSame(['helferin' => 1, 'guest' => 1], ['helferin' => $this->mailsTo($this->addressOf('helferin')), 'guest' => $this->mailsTo('probe1@example.org')]);
		self::assertSame([2, 'sent'], [$this->get('koordination', '/messages')->at('0.people'), $this->get('koordination', '/messages')->at('0.state')]);
		// A run that died after it had claimed the message is made up for later.
		$this->post('koordination', '/messages', ['role' => 'coordinator'] + self::WORDS);
		$message = $this->world->service(MessageMapper::class)->waiting(PHP_INT_MAX, 1)[0];
		$now = $this->world->service(Clock::class)->now();
		self::assertTrue($this->world->service(MessageMapper::class)->claim($message, $now, $now + 600));
		self::assertSame(0, $this->world->service(Dispatch::class)->run(), 'another run has it');
		$this->world->forward('PT11M');
		self::assertSame(1, $this->world->service(Dispatch::class)->run());
	}

	public function testAMailHoldsNobodyElseAndRepliesGoToTheRole(): void {
		$desk = ['district' => '14626', 'phone' => '03581 23125 10', 'hours' => 'dienstags', 'name' => 'Telefon', 'email' => 'desk-goerlitz@example.org'];
		$before = ['accountContacts' => (object)[]] + (array)$this->get('admin', '/settings')->data;
		$this->assertAnswer(400, 'helpdesk.0.email', $this->put('admin', '/settings', ['helpdesk' => [['email' => 'kein@@x'] + $desk]] + $before));
		$this->assertAnswer(200, null, $this->put('admin', '/settings', ['helpdesk' => [$desk]] + $before));
		self::assertStringNotContainsString('desk-goerlitz@', (string)json_encode($this->get('mitglied', '/vocabulary')->data));
		try {
			$this->guest(1);
			$this->guest(2);
			$this->post('koordination-goerlitz', '/messages', self::HELPERS + self::WORDS);
			$this->deliver();
			$mails = $this->mails();
			self::assertCount(2, $mails);
			foreach ($mails as $mail) {
				self::assertCount(1, $mail['to']);
				$text = (string)json_encode($mail);
				self::assertStringContainsString('desk-goerlitz@example.org', (string)json_encode($mail['replyTo']), 'the role');
				self::assertStringNotContainsString($this->addressOf('koordination-goerlitz'), $text, 'never a private address');
				$other = $mail['to'][0] === 'probe1@example.org' ? 'probe2' : 'probe1';
				self::assertStringNotContainsString($other, $text);
				self::assertStringContainsString('Kuchen', $text);
				self::assertStringNotContainsString('Treffen', $mail['subject'], 'seen on lock screens');
			}
		} finally {
			$this->put('admin', '/settings', $before);
		}
	}

	public function testMembersChooseMailOrBell(): void {
		$this->helper('helferin');
		$this->assertAnswer(200, null, $this->put('helferin', '/me/lists', ['wish' => 'notification', 'left' => []]));
		$this->post('koordination', '/messages', self::HELPERS + self::WORDS);
		$this->deliver();
		self::assertSame([[], ['message']], [$this->mails(), array_column($this->rows('notifications'), 'subject')]);
		self::assertStringNotContainsString('Kuchen', (string)json_encode($this->rows('notifications')));
		self::assertSame(['Treffen am Samstag'], $this->get('helferin', '/me/messages')->column('title'));
		Shape::assert('MyMessage', $this->get('helferin', '/me/messages')->at('0'));
		self::assertSame([], $this->get('mitglied', '/me/messages')->data, 'only for those on the list');
		$this->put('helferin', '/me/lists', ['wish' => 'mail', 'left' => []]);
		$this->post('koordination', '/messages', self::HELPERS + self::WORDS);
		$this->deliver();
		self::assertCount(1, $this->mails());
	}

	public function testWhoChoseNothingForListsIsToldAsUsual(): void {
		// Somebody with a role and without an offer, and a helper who reads one mail a day.
		$this->put('koordination-goerlitz', '/me/wish', ['mailWish' => 'notification']);
		$this->post('koordination', '/messages', ['role' => 'coordinator', 'district' => '14626'] + self::WORDS);
		$this->deliver();
		self::assertSame([['koordination-goerlitz'], 0], [array_column($this->rows('notifications'), 'user'), $this->mailsTo($this->addressOf('koordination-goerlitz'))]);
		self::assertNull($this->get('koordination-goerlitz', '/me/lists')->at('wish'));

		$this->helper('helferin', ['mailWish' => 'daily']);
		foreach (['eins', 'zwei'] as $title) {
			$this->post('koordination', '/messages', ['title' => $title] + self::HELPERS + self::WORDS);
		}
		$this->deliver();
		self::assertSame(0, $this->mailsTo($this->addressOf('helferin')), 'not before the mail of the day');
		$this->world->forward('P1D');
		$this->world->service(DailySummary::class)->run(100);
		self::assertSame(1, $this->mailsTo($this->addressOf('helferin')));
		self::assertSame(2, preg_match_all('~abmelden\\\\?/\d+~', (string)json_encode(array_column(array_slice($this->mails(), -1), 'text'))), 'each with its way out');
	}

	public function testALinkLeavesAListWithoutSigningInAndMayBeUsedAgain(): void {
		$this->guest(1);
		$message = $this->post('koordination', '/messages', self::HELPERS + ['topic' => null] + self::WORDS)->int('id');
		$this->deliver();
		$secret = $this->secret();
		$page = $this->world->service(UnsubscribePage::class);
		self::assertTrue($page->show($message, $secret)['open'] ?? null);
		self::assertSame(1, $this->preview('role=helper&district=14626')->at('people'), 'opening the link leaves nothing');
		self::assertNotNull($page->leave($message, $secret, false));
		self::assertNotNull($this->world->service(UnsubscribePage::class)->leave($message, $secret, false), 'twice is no fault');
		self::assertSame([0, 1], [$this->preview('role=helper&district=14626')->at('people'), $this->preview('role=helper&district=14626')->at('left')]);
		self::assertSame(0, $this->preview('role=helper&district=14626&topic=email')->at('people'), 'narrower lists as well');
		self::assertSame(1, $this->preview('role=helper')->at('people'), 'but no wider one');
		$this->world->service(UnsubscribePage::class)->leave($message, $secret, true);
		self::assertSame(0, $this->preview('role=helper')->at('people'));
		self::assertNull($page->show($message, strrev($secret)));
		self::assertStringNotContainsString($secret, (string)json_encode($this->rows('ing_tokens')), 'only its hash');
	}

	public function testListsAreLeftAndJoinedAgainInTheApp(): void {
		$this->helper('helferin');
		$lists = $this->get('helferin', '/me/lists');
		Shape::assert('MyLists', $lists->data);
		self::assertSame(['helper::'], array_column((array)$lists->at('lists'), 'id'));
		$this->put('helferin', '/me/lists', ['left' => ['helper::']]);
		self::assertSame(0, $this->preview('role=helper&district=14626')->at('people'));
		$this->put('helferin', '/me/lists', ['left' => []]);
		self::assertSame(1, $this->preview('role=helper&district=14626')->at('people'));
		$this->assertAnswer(400, 'left', $this->put('helferin', '/me/lists', ['left' => ['coordinator::']]));
	}

	public function testCoordinatorsWriteToTheirOwnDistrictsOnly(): void {
		foreach (['mitglied', 'aufnahme', 'admin'] as $userId) {
			$this->assertAnswer(404, null, $this->post($userId, '/messages', (object)[]), $userId);
			$this->assertAnswer(404, null, $this->get($userId, '/lists/preview?role=helper'), $userId);
			$this->assertAnswer(404, null, $this->get($userId, '/messages'), $userId);
			$this->assertAnswer(404, null, $this->post($userId, '/lists/addresses', (object)[]), $userId);
		}
		$by = 'koordination-goerlitz';
		$this->assertAnswer(400, 'district', $this->post($by, '/messages', ['role' => 'helper'] + self::WORDS));
		$this->assertAnswer(400, 'district', $this->post($by, '/messages', ['role' => 'helper', 'district' => '14612'] + self::WORDS));
		$this->assertAnswer(400, 'district', $this->get($by, '/lists/preview?role=coordinator'));
		$this->assertAnswer(400, 'topic', $this->post('koordination', '/messages', ['role' => 'intake', 'topic' => 'email'] + self::WORDS));
		$foreign = $this->post('koordination', '/messages', ['role' => 'helper', 'district' => '14612'] + self::WORDS)->int('id');
		$this->assertAnswer(404, null, $this->get($by, "/messages/$foreign"));
		self::assertSame([], $this->get($by, '/messages')->data);
	}

	public function testThereIsALimitADayAndAFormIsSentOnce(): void {
		$key = str_repeat('a', 32);
		$first = $this->post('koordination', '/messages', self::HELPERS + self::WORDS + ['sendKey' => $key]);
		self::assertSame($first->int('id'), $this->post('koordination', '/messages', self::HELPERS + self::WORDS + ['sendKey' => $key])->int('id'));
		for ($message = 2; $message <= 5; $message++) {
			self::assertSame(201, $this->post('koordination', '/messages', self::HELPERS + self::WORDS)->status);
		}
		$this->assertAnswer(400, 'text', $this->post('koordination', '/messages', self::HELPERS + self::WORDS));
		self::assertCount(5, $this->rows('ing_messages'), 'what was refused is not kept');
		self::assertSame(201, $this->post('koordination-goerlitz', '/messages', self::HELPERS + self::WORDS)->status, 'each has a limit of their own');
		$this->world->forward('P1D');
		self::assertSame(201, $this->post('koordination', '/messages', self::HELPERS + self::WORDS)->status);
	}

	public function testTheTextIsSealedAndGoesWithTheClock(): void {
		$this->helper('helferin');
		$this->post('koordination', '/messages', self::HELPERS + self::WORDS);
		$this->world->service(Dispatch::class)->run();
		self::assertStringNotContainsString('Kuchen', (string)json_encode([$this->rows('ing_messages'), $this->rows('ing_mails'), $this->rows('ing_events')]));
		$this->world->service(Erasure::class)->ofAccount('helferin');
		self::assertSame([[], []], [$this->rows('ing_list_wishes'), $this->rows('ing_tokens')]);
		$this->world->service(Erasure::class)->ofAccount('koordination');
		self::assertSame([null], array_column($this->rows('ing_messages'), 'user_id'));
		$this->world->forward('P366D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([], $this->rows('ing_messages'));
	}

	public function testAddressesOfAListNeedAPurposeAndAreNoted(): void {
		$helper = $this->guest(1);
		$this->assertAnswer(400, 'purpose', $this->post('koordination', '/lists/addresses', self::HELPERS));
		$given = $this->post('koordination', '/lists/addresses', self::HELPERS + ['purpose' => 'meeting']);
		self::assertSame(1, $given->at('number'));
		self::assertStringContainsString('probe1@example.org', (string)json_encode($given->at('csv')));
		$noted = array_filter($this->rows('ing_events'), static fn (array $row): bool => $row['action'] === 'exported');
		self::assertSame([['helper', $helper, 'meeting'], ['addresses', 1, 'meeting']], array_values(array_map(static fn (array $row): array => [$row['record'], (int)$row['record_id'], $row['detail']], $noted)));
	}

	public function testEditorsHaveAListToo(): void {
		$role = new Role();
		$role->setUnit('sn');
		$role->setRole('editor');
		$role->setUserId('redaktion');
		$role->setCreatedAt(1);
		$this->world->service(RoleMapper::class)->insert($role);
		self::assertSame(1, $this->preview('role=editor')->at('people'));
		$this->assertAnswer(400, 'district', $this->get('koordination', '/lists/preview?role=editor&district=14626'));
	}

	private function preview(string $query): Reply {
		return $this->get('koordination', '/lists/preview?' . $query);
	}

	private function guest(int $number, ?string $email = null): int {
		return $this->helperWithoutAccount(['name' => "Probe $number", 'phone' => "0171 392001$number", 'email' => $email ?? "probe$number@example.org"]);
	}

	/** As the job does it. */
	private function deliver(): void {
		$this->world->service(Dispatch::class)->run();
		$this->world->service(MailQueue::class)->sendDue(50);
	}

	private function addressOf(string $userId): string {
		$email = $this->get($userId, '/me')->at('email');
		self::assertIsString($email);
		return $email;
	}

	/** @return list<array{to: list<string>, replyTo: list<string>, subject: string}> with more in it */
	private function mails(): array {
		$mails = [];
		foreach ($this->rows('host_mails') as $row) {
			/** @var array{to: list<string>, replyTo: list<string>, subject: string} $mail */
			$mail = json_decode((string)$row['content'], true);
			$mails[] = $mail;
		}
		return $mails;
	}

	private function mailsTo(string $address): int {
		return count(array_filter($this->mails(), static fn (array $mail): bool => str_contains((string)json_encode($mail['to']), $address)));
	}

	/** From the link of the only mail. */
	private function secret(): string {
		self::assertSame(1, preg_match('~abmelden\\\\?/\d+\\\\?/(\w{48})~', (string)json_encode($this->mails()), $found));
		return $found[1] ?? '';
	}
}
