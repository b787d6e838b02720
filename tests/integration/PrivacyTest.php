<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\AppTables;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IDBConnection;
use OCP\IUserManager;
use OCP\User\Events\UserDeletedEvent;

final class PrivacyTest extends AppCase {
	public function testExportHoldsEverythingOfMineAndNothingOfOthers(): void {
		[$request] = $this->arranged('helferin');
		$this->post('koordination', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached', 'note' => 'hat Zeit']);
		$mine = $this->get('mitglied', '/me/export');
		self::assertSame('Mira Demo', $mine->at('account.displayName'));
		self::assertSame($request, $mine->at('requests.0.id'));
		self::assertSame('+4935812312511', $mine->at('requests.0.contact.phone'));
		self::assertSame('self', $mine->at('requests.0.consents.0.by'));
		self::assertSame('hat Zeit', $mine->at('requests.0.calls.0.note'));
		self::assertNull($mine->at('offer'));
		$hers = $this->get('helferin', '/me/export');
		self::assertSame('helferin', $hers->at('offer.user'));
		self::assertSame('accepted', $hers->at('asks.0.state'));
		self::assertSame([], $hers->at('requests'));
		self::assertStringNotContainsString('2312511', (string)json_encode($hers->data), 'nothing of the person helped');
		self::assertContains('created', array_column((array)$hers->at('events'), 'action'));
	}

	public function testWithdrawingARequestWithdrawsTheConsent(): void {
		$withdrawn = $this->wished(['needs' => ['hearing']]);
		$closed = $this->wished();
		$this->post('mitglied', "/requests/$withdrawn/close", ['outcome' => 'no_longer_wanted']);
		$this->post('koordination', "/requests/$closed/close", ['outcome' => 'solved']);
		foreach ($this->rows('ing_consents') as $consent) {
			self::assertSame($consent['subject_id'] === $withdrawn, $consent['withdrawn_at'] !== null, (string)json_encode($consent));
		}
		self::assertIsString($this->get('mitglied', '/me/export')->at('requests.0.consents.0.withdrawn'));
	}

	public function testExportAsText(): void {
		$this->wished(['text' => 'Ich höre den Ton nicht.', 'needs' => ['hearing']]);
		$text = $this->get('mitglied', '/me/export/text')->at('text');
		self::assertIsString($text);
		foreach (['Mira Demo', '+4935812312511', 'Ich höre den Ton nicht.', 'Görlitz', 'hört schlecht', 'am Telefon'] as $part) {
			self::assertStringContainsString($part, $text);
		}
		self::assertStringNotContainsString('Array', $text);
		self::assertStringNotContainsString('14626', $text);
	}

	public function testTheTextHoldsEverythingAndOnlyWords(): void {
		$request = $this->wished(['page' => 'video-join']);
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		$first = $this->post('helferin', "/requests/$request/appointments", ['options' => [$this->inDays(4), $this->inDays(5)], 'channel' => 'on_site', 'place' => 'yours'])->int('id');
		$this->post('mitglied', "/appointments/$first/cancel");
		$this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(6), 'channel' => 'phone']);
		$this->post('koordination', '/roles', ['role' => 'coordinator', 'user' => 'mitglied', 'districts' => ['*']]);
		$shift = ['kind' => 'helpdesk', 'weekday' => 7, 'from' => '17:30', 'to' => '19:00', 'phone' => '03581 111', 'user' => 'mitglied'];
		self::assertSame(200, $this->put('koordination', '/desks/14626', ['state' => 'open', 'shifts' => [$shift]])->status);
		self::assertSame([['district' => '14626', 'kind' => 'helpdesk', 'weekday' => 7, 'from' => '17:30', 'to' => '19:00', 'phone' => '03581 111']], $this->get('mitglied', '/me/export')->at('duties'));
		$text = $this->get('mitglied', '/me/export/text')->at('text');
		self::assertIsString($text);
		foreach (['So kommst du in eine Videokonferenz', 'Kreisverband: überall', 'Termine:', 'abgesagt', 'bei der Person, die Hilfe sucht', 'Wochentag: Sonntag', 'am Hilfetelefon', 'Von: 17:30'] as $part) {
			self::assertStringContainsString($part, $text);
		}
		self::assertDoesNotMatchRegularExpression('/^\s*[a-z]\w*:/m', $text, 'a label without words');
		self::assertDoesNotMatchRegularExpression('/: (\*|[a-z]+_[a-z_]+|agreed|cancelled|yours)$/m', $text, 'a code');
	}

	public function testTheExportOfAHelperNamesNoCallThatWasNotNotedAndNoKey(): void {
		[, $ask] = $this->arranged();
		$this->assertAnswer(200, null, $this->post('helferin', "/assignments/$ask/report", ['result' => 'done']));
		$text = $this->get('helferin', '/me/export/text')->at('text');
		self::assertIsString($text);
		self::assertStringNotContainsString('Angerufen', $text);
		self::assertStringContainsString('erzählt, wie es lief', $text);
		self::assertDoesNotMatchRegularExpression('/^\s*Was: [a-z_]+$/m', str_replace(['Was: angelegt', 'Was: bestätigt'], '', $text));
	}

	public function testDeletingMyDataLeavesNoTrace(): void {
		[$arranged, $ask] = $this->arranged('helferin');
		$this->post('koordination', '/roles', ['role' => 'intake', 'user' => 'mitglied', 'districts' => ['14626']]);
		$taken = $this->takenDown([], 'mitglied');
		$this->helper('mitglied');
		$this->assertAnswer(200, null, $this->world->call('mitglied', 'DELETE', '/me/data'));

		$this->assertGone('mitglied');
		self::assertSame(['member'], $this->get('mitglied', '/me')->at('roles'));
		self::assertSame([], $this->get('mitglied', '/requests?queue=mine')->data);
		$this->assertAnswer(404, null, $this->get('mitglied', "/requests/$arranged"));
		$this->assertAnswer(404, null, $this->get('mitglied', "/requests/$taken"));
		$this->assertAnswer(404, null, $this->get('helferin', "/assignments/$ask"));
		self::assertSame('withdrawn', $this->get('koordination', "/requests/$arranged")->at('state'));
		self::assertNull($this->get('koordination', "/requests/$arranged/contact")->at('phone'));
		self::assertSame('callback', $this->post('koordination', "/requests/$taken/moves", ['to' => 'callback'])->at('state'), 'what was taken down for others stays');
		$this->assertAnswer(200, null, $this->world->call('mitglied', 'DELETE', '/me/data'), 'again');
	}

	public function testTheDeskDeletesWhoHasNoAccount(): void {
		$same = $this->takenDown();
		$again = $this->takenDown(['person' => ['name' => '  erna  PROBE ', 'phone' => '0152 28817386']]);
		$sharesThePhone = $this->takenDown(['person' => ['name' => 'Egon Probe', 'phone' => '0152 28817386']]);
		$elsewhere = $this->takenDown(['district' => '14612']);
		$forget = fn (string $who, int $id): Reply => $this->world->call($who, 'DELETE', "/requests/$id/person");
		self::assertSame(404, $forget('aufnahme', $same)->status, 'who takes calls does not delete');
		$this->post('aufnahme', "/requests/$same/calls", ['direction' => 'out', 'result' => 'reached', 'note' => 'hat Zeit']);

		self::assertSame(['requests' => 2], $forget('koordination-goerlitz', $same)->data);
		self::assertSame([null, null], array_map(fn (int $id): mixed => $this->get('koordination', "/requests/$id/contact")->at('name'), [$same, $again]));
		self::assertSame([], $this->get('koordination', "/requests/$same/calls")->data);
		self::assertSame('withdrawn', $this->get('koordination', "/requests/$same")->at('state'));
		self::assertSame('Egon Probe', $this->get('koordination', "/requests/$sharesThePhone/contact")->at('name'));
		self::assertSame('Erna Probe', $this->get('koordination', "/requests/$elsewhere/contact")->at('name'), 'another desk is asked itself');
		$events = array_column((array)$this->get('koordination', "/events?request=$same")->data, 'actor', 'action');
		self::assertArrayHasKey('anonymised', $events);
		self::assertAnswer(409, 'state', $forget('koordination', $same), 'twice');
		self::assertAnswer(409, 'state', $forget('koordination', $this->wished()), 'who has an account does it alone');
	}

	public function testADeletedAccountLeavesNothingToItsSuccessor(): void {
		[$request] = $this->arranged('helferin');
		$kernel = $this->world->boot();
		foreach (['mitglied', 'helferin'] as $userId) {
			$user = $kernel->server->get(IUserManager::class)->get($userId);
			self::assertNotNull($user);
			// The app has to be loaded, as it is for every call of the server.
			$this->world->service(\OCA\InsNetzGegangen\Rules\Region::class, $kernel);
			$kernel->server->get(IEventDispatcher::class)->dispatchTyped(new UserDeletedEvent($user));
			$this->assertGone($userId);
		}
		self::assertSame(404, $this->get('helferin', '/helpers/me')->status);
		$this->assertAnswer(404, null, $this->get('helferin', '/assignments/mine'));
		self::assertSame([], $this->get('mitglied', '/requests?queue=mine')->data);
		self::assertSame([], $this->get('mitglied', '/me/export')->at('requests'));
		self::assertSame('withdrawn', $this->get('koordination', "/requests/$request")->at('state'));
	}

	/** The name of the account stands in no table of the app. */
	private function assertGone(string $userId): void {
		$db = $this->world->boot()->server->get(IDBConnection::class);
		foreach ($this->world->service(AppTables::class)->names() as $table) {
			$rows = $db->getQueryBuilder()->select('*')->from($table)->executeQuery()->fetchAll();
			foreach ($rows as $row) {
				self::assertNotContains($userId, (array)$row, $table);
			}
		}
	}
}
