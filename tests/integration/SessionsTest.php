<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Mail\Mailbox;
use LogicException;
use OCA\InsNetzGegangen\Calendar\AppointmentCalendars;
use OCA\InsNetzGegangen\Calendar\CalendarEntry;
use OCA\InsNetzGegangen\Service\Integrity;
use OCA\InsNetzGegangen\Service\Retention\OldSessions;
use OCA\InsNetzGegangen\Service\Sessions\SessionReminders;
use OCP\IDBConnection;
use Sabre\VObject\Component;
use Sabre\VObject\Component\VCalendar;
use Sabre\VObject\Property;
use Sabre\VObject\Reader;

/** Help for several people at once: places, waiting list, who is told, who was there, and what stays. */
class SessionsTest extends AppCase {
	/** @var array<int, string> */
	private array $moments = [];

	/** The same moment each time it is named, although the clock goes on. */
	protected function inDays(int $days): string {
		return $this->moments[$days] ??= parent::inDays($days);
	}

	public function testTheLastPlaceThenTheWaitingListThenUp(): void {
		$id = $this->session(['seats' => 1]);
		$first = $this->post('mitglied', "/sessions/$id/seat");
		self::assertSame(200, $first->status, (string)json_encode($first->data));
		Shape::assert('Session', $first->data);
		self::assertSame(['seated', 1, 0, 'https://example.org/raum', ['leave']], [$first->at('mine'), $first->at('taken'), $first->at('waiting'), $first->at('link'), $first->at('actions')]);
		$second = $this->post('helferin', "/sessions/$id/seat");
		self::assertSame(['waiting', 1, 1, null], [$second->at('mine'), $second->at('taken'), $second->at('waiting'), $second->at('link')], 'how to join is for those who have a place');
		self::assertAnswer(409, 'state', $this->post('mitglied', "/sessions/$id/seat"));
		self::assertAnswer(409, 'state', $this->world->call('helfer', 'DELETE', "/sessions/$id/seat"));

		self::assertSame(null, $this->world->call('mitglied', 'DELETE', "/sessions/$id/seat")->at('mine'));
		self::assertSame('seated', $this->get('helferin', "/sessions/$id")->at('mine'));
		self::assertSame('session_moved_up', $this->bell('helferin'));
		self::assertSame('waiting', $this->post('mitglied', "/sessions/$id/seat")->at('mine'), 'who comes again stands last');
	}

	public function testMorePlacesLetPeopleMoveUpInTheirOrder(): void {
		$id = $this->session(['seats' => 1]);
		foreach (['mitglied', 'helferin', 'helfer', 'redaktion'] as $account) {
			$this->post($account, "/sessions/$id/seat");
			$this->world->forward('PT1S');
		}
		self::assertAnswer(200, null, $this->put('koordination', "/sessions/$id", self::body(['seats' => 3, 'startsAt' => $this->inDays(5)])));
		self::assertSame(['seated', 'seated', 'waiting'], array_map(fn (string $account): mixed => $this->get($account, "/sessions/$id")->at('mine'), ['helferin', 'helfer', 'redaktion']));
		self::assertAnswer(400, 'seats', $this->put('koordination', "/sessions/$id", self::body(['seats' => 2, 'startsAt' => $this->inDays(5)])));
		self::assertNull($this->bell('mitglied'), 'more places are no news for who has one');
	}

	public function testRefusesWithTheField(): void {
		foreach (['kind' => ['kind' => 'party'], 'topic' => ['topic' => 'x'], 'district' => ['district' => '1'], 'startsAt' => ['startsAt' => $this->inDays(-1)], 'seats' => ['seats' => 0],
			'link' => ['link' => null], 'place' => ['channel' => 'on_site'], 'dialIn' => ['channel' => 'phone', 'dialIn' => null], 'requests' => ['requests' => [999_999]]] as $field => $with) {
			self::assertAnswer(400, $field, $this->post('koordination', '/sessions', self::body($with + ['startsAt' => $this->inDays(5)])), $field);
		}
	}

	public function testMadeOfAProposalItInvites(): void {
		$own = $this->wished();
		$caller = $this->takenDown();
		$foreign = $this->takenDown(['district' => '14612']);
		self::assertAnswer(400, 'requests', $this->post('koordination-goerlitz', '/sessions', self::body(['startsAt' => $this->inDays(5), 'requests' => [$own, $foreign]])));
		$id = $this->session(['requests' => [$own, $caller]], 'koordination-goerlitz');
		self::assertSame('session_invited', $this->bell('mitglied'));
		self::assertSame('invited', $this->get('mitglied', "/sessions/$id")->at('mine'));
		self::assertSame('seated', $this->post('mitglied', "/sessions/$id/seat")->at('mine'));

		[$call] = (array)$this->get('aufnahme', '/seats/calls')->data;
		Shape::assert('SeatCall', $call);
		$calls = $this->get('aufnahme', '/seats/calls');
		self::assertSame(['invited', $id], [$calls->at('0.about'), $calls->at('0.session')]);
		$seat = $calls->int('0.id');
		self::assertSame(['name' => 'Erna Probe', 'phone' => '+4915228817386', 'email' => null], $this->get('aufnahme', "/seats/$seat/contact")->data);
		self::assertContains('read_contact', $this->get('koordination', "/events?request=$caller")->column('action'), 'an access event');
		self::assertSame(['seated', null], [$this->post('aufnahme', "/seats/$seat/accept")->at('state'), $this->get('aufnahme', '/seats/calls')->at('0')]);
	}

	public function testWithoutAccountWithMail(): void {
		$id = $this->session(['seats' => 1]);
		$person = ['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386', 'email' => 'erna@example.org'], 'consent' => ['version' => '2026-1', 'by' => 'phone']];
		$made = $this->post('aufnahme', "/sessions/$id/people", $person);
		self::assertSame(201, $made->status, (string)json_encode($made->data));
		Shape::assert('Seat', $made->data);
		self::assertSame(['Erna Probe', 'seated', false, null], [$made->at('name'), $made->at('state'), $made->at('account'), $made->at('callAbout')]);
		self::assertAnswer(400, 'consent', $this->post('aufnahme', "/sessions/$id/people", ['person' => $person['person']]));
		self::assertAnswer(400, 'consent.by', $this->post('aufnahme', "/sessions/$id/people", ['consent' => ['version' => '2026-1', 'by' => 'third_person']] + $person));
		$this->put('koordination', "/sessions/$id", self::body(['seats' => 1, 'startsAt' => $this->inDays(6)]));
		$this->post('koordination', "/sessions/$id/cancel");
		$files = $this->filesTo('erna@example.org');
		self::assertSame([['REQUEST', '0'], ['REQUEST', '1'], ['CANCEL', '2']], array_map(static fn (VCalendar $file): array => [self::text($file, 'METHOD'), self::text(self::event($file), 'SEQUENCE')], $files));
		self::assertCount(1, array_unique(array_map(static fn (VCalendar $file): string => self::text(self::event($file), 'UID'), $files)));
		self::assertSame(str_replace(['-', ':'], '', $this->inDays(6)), self::text(self::event($files[1]), 'DTSTART'));
		foreach ($files as $file) {
			self::assertSame([], $file->validate());
		}
		self::assertSame([], $this->get('aufnahme', '/seats/calls')->data, 'mail reaches them');
	}

	public function testWhoHasNeitherAccountNorMailIsCalled(): void {
		$id = $this->session(['seats' => 1]);
		$this->post('mitglied', "/sessions/$id/seat");
		$seat = $this->person($id);
		self::assertSame('waiting', $this->people($id)[$seat]['state']);
		$this->world->call('mitglied', 'DELETE', "/sessions/$id/seat");
		self::assertSame(['seated', 'moved_up'], [$this->people($id)[$seat]['state'], $this->people($id)[$seat]['callAbout']]);
		self::assertNull($this->post('aufnahme', "/seats/$seat/told")->at('callAbout'));
		$this->post('koordination', "/sessions/$id/cancel");
		self::assertSame('cancelled', $this->get('aufnahme', '/seats/calls')->at('0.about'));
		self::assertAnswer(409, 'state', $this->post('aufnahme', "/seats/$seat/accept"));
		self::assertAnswer(409, 'state', $this->post('mitglied', "/sessions/$id/seat"));
	}

	public function testTheDayBeforeOnce(): void {
		$id = $this->session(['startsAt' => $this->inDays(3), 'seats' => 2]);
		$this->post('mitglied', "/sessions/$id/seat");
		$seat = $this->person($id);
		$this->post('helferin', "/sessions/$id/seat");
		$remind = fn (): int => $this->world->service(SessionReminders::class)->ofTomorrow(100);
		self::assertSame(0, $remind());
		$this->world->forward('P2D');
		self::assertSame(1, $remind());
		self::assertSame(0, $remind(), 'twice is no harm');
		self::assertSame(['session_reminder', null], [$this->bell('mitglied'), $this->bell('helferin')], 'who waits has nothing to remember');
		self::assertSame('reminder', $this->people($id)[$seat]['callAbout']);
	}

	public function testWhoWasThereAndWhatIsSolved(): void {
		$solved = $this->wished();
		$open = $this->takenDown();
		$id = $this->session(['requests' => [$solved, $open]]);
		$this->post('mitglied', "/sessions/$id/seat");
		foreach ($this->people($id) as $seat) {
			$this->post('koordination', "/seats/{$seat['id']}/accept");
		}
		$list = fn (): array => array_map(static fn (array $seat): array => ['seat' => $seat['id'], 'attended' => true, 'solved' => $seat['account']], array_values($this->people($id)));
		self::assertAnswer(409, 'state', $this->put('koordination', "/sessions/$id/attendance", ['people' => $list()]));
		self::assertNotContains('note_attendance', (array)$this->get('koordination', "/sessions/$id")->at('actions'));
		$this->world->forward('P4DT23H30M');
		self::assertContains('note_attendance', (array)$this->get('koordination', "/sessions/$id")->at('actions'), 'people are at the door');
		self::assertContains('enter', (array)$this->get('koordination', "/sessions/$id")->at('actions'));
		$this->world->forward('PT1H');
		self::assertAnswer(404, null, $this->put('aufnahme', "/sessions/$id/attendance", ['people' => $list()]));
		self::assertAnswer(400, 'people.0.seat', $this->put('koordination', "/sessions/$id/attendance", ['people' => [['seat' => 999_999, 'attended' => true]]]));
		self::assertAnswer(200, null, $this->put('koordination', "/sessions/$id/attendance", ['people' => $list()]));
		self::assertSame([true, true], array_column($this->people($id), 'attended'));
		self::assertSame(['closed', 'solved'], [$this->get('koordination', "/requests/$solved")->at('state'), $this->get('koordination', "/requests/$solved")->at('outcome')]);
		self::assertSame('new', $this->get('koordination', "/requests/$open")->at('state'));
		self::assertAnswer(200, null, $this->put('koordination', "/sessions/$id/attendance", ['people' => $list()]), 'twice is no harm');
	}

	public function testNobodyReadsWhoElseComes(): void {
		$id = $this->session();
		$this->person($id);
		$this->post('mitglied', "/sessions/$id/seat");
		foreach (['mitglied', 'helferin', 'redaktion', 'vorstand', 'admin'] as $account) {
			self::assertAnswer(404, null, $this->get($account, "/sessions/$id/people"), $account);
			self::assertAnswer(404, null, $this->get($account, '/seats/calls'), $account);
			self::assertStringNotContainsString('Erna', (string)json_encode([$this->get($account, "/sessions/$id")->data, $this->get($account, '/sessions')->data]));
		}
		$dresden = $this->session(['district' => '14612']);
		self::assertAnswer(404, null, $this->get('koordination-goerlitz', "/sessions/$dresden/people"));
		self::assertAnswer(404, null, $this->post('koordination-goerlitz', "/sessions/$dresden/cancel"));
		self::assertAnswer(404, null, $this->post('koordination-goerlitz', '/sessions', self::body(['district' => '14612', 'startsAt' => $this->inDays(5)])));
		$mine = $this->post('koordination-goerlitz', "/sessions/$dresden/people", self::onThePhone());
		self::assertSame(201, $mine->status, 'who takes a call signs up anywhere');
		self::assertAnswer(200, null, $this->get('koordination-goerlitz', '/seats/' . $mine->int('id') . '/contact'));
	}

	public function testTheCalendarFollows(): void {
		$id = $this->session();
		$this->post('mitglied', "/sessions/$id/seat");
		self::assertSame([str_replace(['-', ':'], '', $this->inDays(5))], $this->calendar('mitglied'));
		$this->post('koordination', "/sessions/$id/cancel");
		self::assertSame([], $this->calendar('mitglied'));
	}

	public function testWhoTakesTheRequestBackFreesThePlace(): void {
		$own = $this->wished();
		$id = $this->session(['seats' => 1, 'requests' => [$own]]);
		$this->post('mitglied', "/sessions/$id/seat");
		$this->post('helferin', "/sessions/$id/seat");
		$this->post('mitglied', "/requests/$own/close", ['outcome' => 'no_longer_wanted']);
		self::assertNull($this->get('mitglied', "/sessions/$id")->at('mine'));
		self::assertSame('seated', $this->get('helferin', "/sessions/$id")->at('mine'));
	}

	public function testEverybodyIsToldAsTheyWish(): void {
		$mails = fn (): int => count($this->world->boot()->server->get(Mailbox::class)->all());
		$id = $this->session(['seats' => 1]);
		foreach (['mitglied', 'helferin'] as $account) {
			$this->post($account, "/sessions/$id/seat");
		}
		self::assertSame(200, $this->put('helferin', '/me/wish', ['mailWish' => 'notification'])->status);
		$before = $mails();
		$this->world->call('mitglied', 'DELETE', "/sessions/$id/seat");
		self::assertSame(['session_moved_up', $before], [$this->bell('helferin'), $mails()], 'no mail');
		$this->put('helferin', '/me/wish', ['mailWish' => 'daily']);
		$this->put('koordination', "/sessions/$id", self::body(['seats' => 1, 'startsAt' => $this->inDays(6)]));
		self::assertSame($before + 1, $mails(), 'that it is moved waits for no summary');
	}

	public function testMyDataAndTheirEnd(): void {
		$id = $this->session(['seats' => 1]);
		$this->post('mitglied', "/sessions/$id/seat");
		$this->post('helferin', "/sessions/$id/seat");
		$this->person($id);
		self::assertSame(['office_hour', 'seated'], [$this->get('mitglied', '/me/export')->at('seats.0.kind'), $this->get('mitglied', '/me/export')->at('seats.0.state')]);
		self::assertSame(200, $this->world->call('mitglied', 'DELETE', '/me/data')->status);
		self::assertSame('seated', $this->get('helferin', "/sessions/$id")->at('mine'), 'the place goes to the next one');
		self::assertSame([null], array_values(array_unique(array_map(static fn (array $row): mixed => $row['state'] === 'left' ? $row['user_id'] : null, $this->rows('ing_seats')))));

		$clear = fn (bool $dry): int => $this->world->service(OldSessions::class)->run($dry);
		$this->world->forward('P34D');
		self::assertSame(0, $clear(false));
		$this->world->forward('P2D');
		self::assertSame([1, 1, 0], [$clear(true), $clear(false), $clear(false)]);
		foreach ($this->rows('ing_seats') as $row) {
			self::assertSame([null, null, null, null, null], [$row['user_id'], $row['request_id'], $row['phone_key'], $row['sealed'], $row['entered_by']]);
		}
		self::assertSame([null], array_column($this->rows('ing_sessions'), 'sealed'));
		self::assertSame([], array_filter($this->world->service(Integrity::class)->faults()));
	}

	public function testOfTwoWhoTakeTheLastPlaceOneWaits(): void {
		for ($round = 0; $round < 5; $round++) {
			$id = $this->session(['seats' => 1]);
			self::assertSame(['200', '200'], Race::run($this->world, [['helferin', 'POST', "/sessions/$id/seat", null], ['helfer', 'POST', "/sessions/$id/seat", null]]));
			$states = array_column($this->people($id), 'state');
			sort($states);
			self::assertSame(['seated', 'waiting'], $states);
			$this->world->forward('PT61S');
		}
	}

	/** @param array<string, mixed> $with replaces fields */
	private function session(array $with = [], string $by = 'koordination'): int {
		$made = $this->post($by, '/sessions', self::body($with + ['startsAt' => $this->inDays(5)]));
		self::assertSame(201, $made->status, (string)json_encode($made->data));
		return $made->int('id');
	}

	/**
	 * @param array<string, mixed> $with
	 * @return array<string, mixed>
	 */
	private static function body(array $with): array {
		return $with + ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => '14626', 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'dialIn' => '030 23125 1', 'pin' => '4711', 'text' => 'Wir üben zusammen.'];
	}

	/** @return array<string, mixed> */
	private static function onThePhone(): array {
		return ['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386'], 'consent' => ['version' => '2026-1', 'by' => 'phone']];
	}

	private function person(int $session): int {
		return $this->post('aufnahme', "/sessions/$session/people", self::onThePhone())->int('id');
	}

	/** @return array<int, array{id: int, state: string, callAbout: string|null, attended: bool|null, account: bool}> by id, who came first stands first */
	private function people(int $session): array {
		/** @var list<array{id: int, state: string, callAbout: string|null, attended: bool|null, account: bool}> $people */
		$people = $this->get('koordination', "/sessions/$session/people")->data;
		return array_column($people, null, 'id');
	}

	private static function event(VCalendar $file): Component {
		return $file->getBaseComponent() ?? throw new LogicException('no event');
	}

	private static function text(Component $component, string $name): string {
		$property = $component->select($name)[0] ?? null;
		$value = $property instanceof Property ? $property->getValue() : null;
		return is_scalar($value) ? (string)$value : '';
	}

	/** @return list<VCalendar> files in mails to this address, oldest first */
	private function filesTo(string $address): array {
		$files = [];
		foreach (array_reverse($this->world->boot()->server->get(Mailbox::class)->all()) as $mail) {
			foreach ($mail['to'] === [$address] ? $mail['attachments'] : [] as $file) {
				$calendar = Reader::read((string)base64_decode($file['body'], true));
				self::assertInstanceOf(VCalendar::class, $calendar);
				$files[] = $calendar;
			}
		}
		return $files;
	}

	/** @return list<string> beginnings of the entries */
	private function calendar(string $account): array {
		$calendars = $this->world->service(AppointmentCalendars::class)->getCalendars('principals/users/' . $account);
		return array_map(static fn (CalendarEntry $entry): string => $entry->text('DTSTART'), $calendars[0]->search(''));
	}

	/** @return mixed subject of the newest notification about a session */
	private function bell(string $account): mixed {
		$qb = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder();
		$rows = $qb->select('*')->from('notifications')->where($qb->expr()->eq('user', $qb->createNamedParameter($account)))->orderBy('notification_id', 'DESC')->executeQuery()->fetchAll();
		return array_values(array_filter(array_column($rows, 'subject'), static fn (mixed $subject): bool => is_string($subject) && str_starts_with($subject, 'session_')))[0] ?? null;
	}
}
