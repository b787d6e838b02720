<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Mail\Mailbox;
use OCA\InsNetzGegangen\Calendar\AppointmentCalendars;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Mail\AppointmentTexts;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Appointments\Reminders;
use OCP\IDBConnection;
use Sabre\VObject\Component\VCalendar;
use Sabre\VObject\Property;
use Sabre\VObject\Reader;

/** Times that two people agree on: proposed, chosen, moved, cancelled, and told to the other side. */
class AppointmentsTest extends AppCase {
	/** @var array<int, string> */
	private array $moments = [];

	/** The same moment each time it is named, although the clock goes on. */
	protected function inDays(int $days): string {
		return $this->moments[$days] ??= parent::inDays($days);
	}

	public function testProposedChosenMovedCancelled(): void {
		[$request, $ask] = $this->arranged();
		$made = $this->post('helferin', "/requests/$request/appointments", ['options' => [$this->inDays(4), $this->inDays(3)], 'channel' => 'video', 'link' => 'https://example.org/raum', 'dialIn' => '030 23125 1', 'pin' => '4711']);
		self::assertSame(201, $made->status, (string)json_encode($made->data));
		Shape::assert('Appointment', $made->data);
		self::assertSame(['proposed', null, [$this->inDays(3), $this->inDays(4)], '4711', $ask], [$made->at('state'), $made->at('startsAt'), $made->at('options'), $made->at('pin'), $made->at('assignment')]);
		$id = $made->int('id');
		self::assertSame('appointment_proposed', $this->bell('mitglied'));

		self::assertAnswer(400, 'startsAt', $this->post('mitglied', "/appointments/$id/choose", ['startsAt' => $this->inDays(5)]));
		self::assertSame('agreed', $this->post('mitglied', "/appointments/$id/choose", ['startsAt' => $this->inDays(4)])->at('state'));
		self::assertAnswer(409, 'state', $this->post('mitglied', "/appointments/$id/choose", ['startsAt' => $this->inDays(4)]));
		self::assertSame('appointment_agreed', $this->bell('helferin'));

		$moved = $this->put('helferin', "/appointments/$id", ['startsAt' => $this->inDays(6), 'channel' => 'on_site', 'place' => 'yours']);
		self::assertSame(['agreed', $this->inDays(6), 'yours', null], [$moved->at('state'), $moved->at('startsAt'), $moved->at('place'), $moved->at('link')]);
		self::assertSame('appointment_moved', $this->bell('mitglied'));
		self::assertAnswer(404, null, $this->put('mitglied', "/appointments/$id", ['startsAt' => $this->inDays(6), 'channel' => 'phone']));

		self::assertSame('cancelled', $this->post('mitglied', "/appointments/$id/cancel")->at('state'));
		self::assertSame('appointment_cancelled', $this->bell('helferin'));
		self::assertAnswer(409, 'state', $this->post('mitglied', "/appointments/$id/cancel"));
		self::assertCount(1, (array)$this->get('koordination', "/requests/$request/appointments")->data);
		self::assertAnswer(404, null, $this->get('helfer', "/requests/$request/appointments"));
	}

	public function testMineAreThoseToComeTheNextOneFirst(): void {
		[$request, $ask] = $this->arranged();
		$make = fn (int $days): int => $this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays($days), 'channel' => 'phone'])->int('id');
		[$later, $next, $cancelled] = [$make(9), $make(2), $make(5)];
		$this->post('helferin', "/requests/$request/appointments", ['options' => [$this->inDays(3)], 'channel' => 'phone']);
		$this->post('mitglied', "/appointments/$cancelled/cancel");
		foreach (['helferin', 'mitglied'] as $account) {
			$mine = $this->get($account, '/appointments/mine');
			self::assertSame([$next, $later], $mine->column('id'), $account);
			Shape::assert('Appointment', $mine->at('0'));
			self::assertSame([$request, $ask], [$mine->at('0.request'), $mine->at('0.assignment')]);
		}
		self::assertSame([$next], $this->get('mitglied', '/appointments/mine?limit=1')->column('id'));
		self::assertSame([], $this->get('koordination', '/appointments/mine')->data, 'the desk finds them with the request');
		$this->world->forward('P3D');
		self::assertSame([$later], $this->get('mitglied', '/appointments/mine')->column('id'), 'what is over is no date any more');
		$this->post('helferin', "/assignments/$ask/return");
		self::assertSame([[], []], [$this->get('helferin', '/appointments/mine')->data, $this->get('mitglied', '/appointments/mine')->data], 'with the help it falls away');
	}

	public function testRefusesWithTheField(): void {
		[$request] = $this->arranged();
		foreach ([
			'startsAt' => ['channel' => 'phone'],
			'channel' => ['startsAt' => $this->inDays(1)],
			'place' => ['startsAt' => $this->inDays(1), 'channel' => 'on_site'],
			'placeText' => ['startsAt' => $this->inDays(1), 'channel' => 'on_site', 'place' => 'point'],
			'link' => ['startsAt' => $this->inDays(1), 'channel' => 'video', 'link' => 'http://example.org'],
			'options' => ['options' => [$this->inDays(-1)], 'channel' => 'phone'],
		] as $field => $body) {
			self::assertAnswer(400, $field, $this->post('helferin', "/requests/$request/appointments", $body), $field);
		}
		self::assertAnswer(409, 'state', $this->post('koordination', '/requests/' . $this->wished() . '/appointments', ['startsAt' => $this->inDays(1), 'channel' => 'phone']));
	}

	public function testWhoHasOnlyMailGetsAFileForTheCalendar(): void {
		$request = $this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386', 'email' => 'erna@example.org']]);
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		$body = ['startsAt' => $this->inDays(5), 'minutes' => 45, 'channel' => 'video', 'link' => 'https://example.org/a;b', 'dialIn' => "030 23125 1", 'pin' => '99'];
		$id = $this->post('helferin', "/requests/$request/appointments", $body)->int('id');
		$this->put('helferin', "/appointments/$id", ['startsAt' => $this->inDays(6)] + $body);
		$this->post('helferin', "/appointments/$id/cancel");
		$files = $this->filesTo('erna@example.org');
		self::assertSame(['REQUEST', 'REQUEST', 'CANCEL'], array_map(static fn (VCalendar $file): string => self::text($file, 'METHOD'), $files));
		$events = array_map(static fn (VCalendar $file): \Sabre\VObject\Component => $file->getBaseComponent() ?? throw new \LogicException('no event'), $files);
		self::assertSame(['0', '1', '2'], array_map(static fn (\Sabre\VObject\Component $event): string => self::text($event, 'SEQUENCE'), $events));
		self::assertCount(1, array_unique(array_map(static fn (\Sabre\VObject\Component $event): string => self::text($event, 'UID'), $events)));
		self::assertSame('CANCELLED', self::text($events[2], 'STATUS'));
		self::assertSame(str_replace(['-', ':'], '', $this->inDays(6)), self::text($events[1], 'DTSTART'));
		self::assertStringContainsString('https://example.org/a;b', self::text($events[0], 'LOCATION'));
		self::assertStringContainsString('99', self::text($events[0], 'LOCATION'));
		self::assertStringContainsString((string)$this->get('koordination', "/requests/$request")->text('codeword'), self::text($events[0], 'DESCRIPTION'));
		foreach ($files as $file) {
			self::assertSame([], $file->validate());
		}
	}

	public function testEachMailSaysHowToMoveAndCancel(): void {
		[$id, $ask] = $this->arranged();
		$made = $this->post('helferin', "/requests/$id/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone'])->int('id');
		$unit = $this->world->service(Region::class)->unit();
		$request = $this->world->service(RequestMapper::class)->find($id, $unit);
		$appointment = $this->world->service(AppointmentMapper::class)->find($made, $unit);
		$says = fn (string $what, ?string $page): string => implode(' ', $this->world->service(AppointmentTexts::class)->changed('jemand@example.org', 'de', $request, $appointment, $what, $page)->lines);
		self::assertStringEndsWith('Hinter dem Knopf kannst du ihn absagen.', $says(AppointmentChanged::MOVED, "anfragen/$id"), 'no number, nothing to call');
		$shift = ['kind' => 'helpdesk', 'weekday' => 1, 'from' => '10:00', 'to' => '12:00', 'phone' => '03581 23125 1', 'user' => 'aufnahme'];
		self::assertSame(200, $this->put('koordination', '/desks/14626', ['state' => 'open', 'shifts' => [$shift]])->status);
		self::assertStringContainsString('verschieben oder absagen', $says(AppointmentChanged::MOVED, "aufgaben/$ask"));
		self::assertMatchesRegularExpression('/absagen\. Zum Verschieben ruf an: [\d +]+\./', $says(AppointmentChanged::REMINDER, "anfragen/$id"), 'the person has no button for it');
		self::assertMatchesRegularExpression('/Verschieben oder Absagen ruf an: [\d +]+\./', $says(AppointmentChanged::AGREED, null));
		self::assertStringNotContainsString('verschieben', $says(AppointmentChanged::CANCELLED, "aufgaben/$ask"), 'what is cancelled is not moved');
	}

	public function testTheCalendarFollows(): void {
		[$request] = $this->arranged();
		$id = $this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(2), 'channel' => 'phone'])->int('id');
		foreach (['helferin', 'mitglied'] as $account) {
			self::assertSame([str_replace(['-', ':'], '', $this->inDays(2))], $this->calendar($account), $account);
		}
		self::assertSame([], $this->calendar('helfer'));
		self::assertSame(0, count($this->world->service(AppointmentCalendars::class)->getCalendars('principals/users/aussen')), 'not enabled for this account');
		$this->put('koordination', "/appointments/$id", ['startsAt' => $this->inDays(3), 'channel' => 'phone']);
		self::assertSame([str_replace(['-', ':'], '', $this->inDays(3))], $this->calendar('mitglied'));
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame([], $this->calendar('helferin'), 'the help is over');
		self::assertSame([], $this->calendar('mitglied'));
		self::assertSame('appointment_cancelled', $this->bell('mitglied'));
	}

	public function testTheDayBefore(): void {
		[$request] = $this->arranged();
		$this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone']);
		$reminders = fn (): int => $this->world->service(Reminders::class)->ofTomorrow(100);
		self::assertSame(0, $reminders());
		$this->world->forward('P2D');
		self::assertSame(1, $reminders());
		self::assertSame(0, $reminders(), 'twice is no harm');
		self::assertSame(['appointment_reminder', 'appointment_reminder'], [$this->bell('helferin'), $this->bell('mitglied')]);
	}

	public function testTheDayBeforeEachOfThemGetsAMailHoweverManyThereAre(): void {
		[$request] = $this->arranged();
		for ($i = 0; $i < 4; $i++) {
			$this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone']);
		}
		$mails = fn (): int => count(array_filter($this->rows('ing_mails'), static fn (array $mail): bool => $mail['kind'] === 'appointment'));
		self::assertSame(4, $mails(), 'the person, of each');
		$this->world->forward('P2D');
		self::assertSame(4, $this->world->service(Reminders::class)->ofTomorrow(100));
		self::assertSame(4 + 2 * 4, $mails(), 'what waits for the next batch is not taken back by the mail to the other one');
	}

	public function testASecondHelperHearsOfItAsTheFirst(): void {
		[$request, $ask] = $this->arranged();
		$early = $this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(8), 'channel' => 'phone'])->int('id');
		$now = $this->post('koordination', "/requests/$request/companion", ['helper' => $this->helper('helfer')]);
		$his = $now->int('asks.1.id');
		self::assertSame([$early], $this->get('helfer', '/appointments/mine')->column('id'), 'what was agreed before counts for both');
		$id = $this->post('helfer', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone'])->int('id');
		self::assertSame(['appointment_agreed', null], [$this->bell('helferin'), $this->bell('helfer')], 'who made it knows');
		$this->put('koordination', "/appointments/$id", ['startsAt' => $this->inDays(4), 'channel' => 'phone']);
		self::assertSame(['appointment_moved', 'appointment_moved', 'appointment_moved'], array_map($this->bell(...), ['helferin', 'helfer', 'mitglied']));
		self::assertEqualsCanonicalizing(array_map(fn (int $days): string => str_replace(['-', ':'], '', $this->inDays($days)), [4, 8]), $this->calendar('helfer'));
		self::assertSame([$id, $early], $this->get('helfer', '/appointments/mine')->column('id'));
		$this->world->forward('P3D');
		$this->world->service(Reminders::class)->ofTomorrow(100);
		self::assertSame('appointment_reminder', $this->bell('helfer'));
		$this->post('helferin', "/appointments/$id/cancel");
		self::assertSame('appointment_cancelled', $this->bell('helfer'));
		$this->post('helfer', "/assignments/$his/return");
		self::assertSame([[], [$early]], [$this->get('helfer', '/appointments/mine')->data, $this->get('helferin', '/appointments/mine')->column('id')], 'who leaves has no date any more');
		self::assertSame(200, $this->get('helferin', "/assignments/$ask")->status);
	}

	public function testWithTheEndOfTheHelpItIsCancelledForBothHelpers(): void {
		[$request] = $this->arranged();
		$this->post('koordination', "/requests/$request/companion", ['helper' => $this->helper('helfer')]);
		$this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone']);
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame(['appointment_cancelled', 'appointment_cancelled'], array_map($this->bell(...), ['helferin', 'helfer']));
	}

	public function testASecondHelperWithoutAccountGetsTheFileForTheCalendar(): void {
		[$request] = $this->arranged();
		$second = $this->helperWithoutAccount(['name' => 'Otto Probe', 'phone' => '0171 3920011', 'email' => 'zweite@example.org']);
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/companion", ['helper' => $second]));
		$id = $this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone'])->int('id');
		$this->post('koordination', "/appointments/$id/cancel");
		self::assertSame(['REQUEST', 'CANCEL'], array_map(static fn (VCalendar $file): string => self::text($file, 'METHOD'), $this->filesTo('zweite@example.org')));
	}

	public function testWhoHasNeitherAccountNorMailIsCalled(): void {
		$request = $this->takenDown();
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		$this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached', 'told' => true]);
		$this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(3), 'channel' => 'phone']);
		self::assertSame([], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		$this->world->forward('P2D');
		$this->world->service(Reminders::class)->ofTomorrow(100);
		self::assertSame(['tell_appointment'], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		self::assertContains($request, $this->get('aufnahme', '/requests?queue=followup')->column('id'));
		$this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached']);
		self::assertSame([], $this->get('aufnahme', "/requests/$request")->at('followUp'));
	}

	public function testAHelperIsRemindedOfTheFirstCallBeforeTheIntakeHearsOfIt(): void {
		[$request, $ask] = $this->arranged();
		$remind = fn (): int => $this->world->service(Reminders::class)->ofFirstCall(100);
		self::assertSame(0, $remind());
		$this->world->forward('PT49H');
		self::assertSame(1, $remind());
		self::assertSame(0, $remind(), 'twice is no harm');
		self::assertSame('please_call', $this->bell('helferin'));
		self::assertSame([], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		$this->world->forward('PT24H');
		self::assertSame(['check_contact'], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		$this->post('helferin', "/assignments/$ask/contacted", ['result' => 'reached']);
		self::assertSame([], $this->get('aufnahme', "/requests/$request")->at('followUp'));
	}

	private static function text(\Sabre\VObject\Component $component, string $name): string {
		$property = $component->select($name)[0] ?? null;
		$value = $property instanceof Property ? $property->getValue() : null;
		return is_scalar($value) ? (string)$value : '';
	}

	/** @return list<VCalendar> files in mails to this address, oldest first */
	private function filesTo(string $address): array {
		$files = [];
		foreach (array_reverse($this->world->boot()->server->get(Mailbox::class)->all()) as $mail) {
			if ($mail['to'] === [$address]) {
				foreach ($mail['attachments'] as $file) {
					$calendar = Reader::read((string)base64_decode($file['body'], true));
					self::assertInstanceOf(VCalendar::class, $calendar);
					$files[] = $calendar;
				}
			}
		}
		return $files;
	}

	/** @return list<string> beginnings of the entries */
	private function calendar(string $account): array {
		$calendars = $this->world->service(AppointmentCalendars::class)->getCalendars('principals/users/' . $account);
		return array_map(static fn (\OCA\InsNetzGegangen\Calendar\CalendarEntry $entry): string => $entry->text('DTSTART'), $calendars[0]->search(''));
	}

	/** @return mixed subject of the newest notification about an appointment or a first call */
	private function bell(string $account): mixed {
		$qb = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder();
		$rows = $qb->select('*')->from('notifications')->where($qb->expr()->eq('user', $qb->createNamedParameter($account)))->orderBy('notification_id', 'DESC')->executeQuery()->fetchAll();
		$subjects = array_values(array_filter(array_column($rows, 'subject'), static fn (mixed $subject): bool => is_string($subject) && preg_match('/^(appointment_|please_call)/', $subject) === 1));
		return $subjects[0] ?? null;
	}
}
