<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCP\IDBConnection;

/** A lost device, a parting in anger, confidential reports, who has seen what, and lists of addresses. */
final class TrustTest extends AppCase {
	public function testOneCallEndsEveryAccessAndSaysWhomToCall(): void {
		[$request, $ask] = $this->arranged('helferin');
		$helper = $this->get('helferin', '/helpers/me')->int('id');
		$open = $this->wished();
		[$openAsk] = $this->ask($open, [$helper]);
		$own = $this->get('helferin', '/me')->at('user');
		$ended = $this->post('koordination-goerlitz', "/helpers/$helper/end-access");
		self::assertSame([200, $request, 'Mira Demo', '+4935812312511'], [$ended->status, $ended->at('persons.0.request'), $ended->at('persons.0.name'), $ended->at('persons.0.phone')]);
		self::assertNull($ended->at('persons.1'), 'who was only asked knows nobody');
		$again = $this->post('koordination-goerlitz', "/helpers/$helper/end-access");
		self::assertSame([200, $request, '+4935812312511'], [$again->status, $again->at('persons.0.request'), $again->at('persons.0.phone')], 'the list can be had again');
		self::assertCount(1, array_keys(array_column($this->rows('ing_events'), 'action'), 'shut_out', true));

		self::assertSame(['member'], $this->get('helferin', '/me')->at('roles'), (string)json_encode($own));
		foreach (["/assignments/$ask", '/assignments/mine', '/asks/mine', '/board'] as $path) {
			$this->assertAnswer(404, null, $this->get('helferin', $path), $path);
		}
		$this->assertAnswer(404, null, $this->post('helferin', "/asks/$openAsk/accept"));
		self::assertSame('searching', $this->get('koordination', "/requests/$request")->at('state'));
		self::assertSame('withdrawn', $this->get('koordination', "/requests/$open")->at('asks.0.state'));
		$this->assertAnswer(409, 'account', $this->post('koordination', "/requests/$open/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)]), 'not asked again');
		self::assertTrue($this->get('koordination', "/helpers/$helper")->at('shutOut'));

		$this->helper('helferin');
		$this->assertAnswer(200, null, $this->world->call('helferin', 'DELETE', '/me/data'));
		$this->helper('helferin');
		self::assertSame(['member'], $this->get('helferin', '/me')->at('roles'), 'deleting the own data opens no door');
	}

	public function testAccessCanBeGivenAgain(): void {
		$helper = $this->helper('helferin');
		$this->post('koordination', "/helpers/$helper/end-access");
		$this->assertAnswer(200, null, $this->post('koordination', "/helpers/$helper/give-access"));
		self::assertContains('helper', (array)$this->get('helferin', '/me')->at('roles'));
	}

	public function testNobodyShutsOutWhoHasMoreRights(): void {
		$this->post('koordination', '/roles', ['role' => 'intake', 'user' => 'helferin', 'districts' => ['14626']]);
		$within = $this->helper('helferin');
		$above = $this->helper('koordination');
		$admin = $this->helper('admin');
		$elsewhere = $this->helper('helfer', ['district' => '14612', 'channels' => ['video']]);
		foreach ([$above, $admin, $elsewhere, $this->helperWithoutAccount()] as $id) {
			$this->assertAnswer(404, null, $this->post('koordination-goerlitz', "/helpers/$id/end-access"), (string)$id);
		}
		$this->assertAnswer(200, null, $this->post('koordination-goerlitz', "/helpers/$within/end-access"));
		self::assertSame(['member'], $this->get('helferin', '/me')->at('roles'), 'the call desk is closed as well');
	}

	public function testOfPeopleFromElsewhereOnlyThatTheyHaveToBeCalled(): void {
		$request = $this->wished(['district' => '14612', 'channels' => ['video'], 'person' => null]);
		$helper = $this->helper('helferin', ['channels' => ['video']]);
		[$ask] = $this->ask($request, [$helper]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		$ended = $this->post('koordination-goerlitz', "/helpers/$helper/end-access");
		self::assertSame([$request, false, null, '14612'], array_map($ended->at(...), ['persons.0.request', 'persons.0.reachable', 'persons.0.name', 'persons.0.district']));
	}

	public function testAPersonSeesWhoHasSeenTheirData(): void {
		[$request, $ask] = $this->arranged('helferin');
		self::assertSame([], $this->get('mitglied', '/me/readers')->data);
		$this->get('koordination', "/requests/$request/contact");
		$this->get('helferin', "/assignments/$ask");
		$this->get('mitglied', "/requests/$request/contact");
		$seen = $this->get('mitglied', '/me/readers');
		self::assertSame(['Helga Demo', 'Karla Demo'], $seen->column('name'));
		self::assertSame([], $this->get('helfer', '/me/readers')->data);
		$this->get('koordination', '/helpers/' . $this->get('helferin', '/helpers/me')->int('id') . '/contact');
		self::assertSame(['Karla Demo'], $this->get('helferin', '/me/readers')->column('name'));
		self::assertStringContainsString('Karla Demo', (string)json_encode($this->get('mitglied', '/me/export')->at('seenBy')));
	}

	public function testReportsReachThePeopleOfTrustOnly(): void {
		$this->post('admin', '/roles', ['role' => 'trust', 'user' => 'vertrauen', 'districts' => []]);
		$this->assertAnswer(201, null, $this->post('mitglied', '/reports', ['text' => 'Er war laut.', 'named' => true]));
		$this->assertAnswer(201, null, $this->post('helferin', '/reports', ['text' => 'Ohne Namen.', 'named' => false]));
		$list = $this->get('vertrauen', '/reports');
		self::assertSame([['Ohne Namen.', 'Er war laut.'], [null, 'Mira Demo']], [$list->column('text'), $list->column('from')]);
		foreach (['koordination', 'admin', 'mitglied'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/reports'), $userId);
		}
		$stored = (string)json_encode($this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder()->select('*')->from('ing_reports')->executeQuery()->fetchAll());
		self::assertStringNotContainsString('laut', $stored);
		self::assertStringNotContainsString('helferin', $stored, 'who is not named is not stored');
		self::assertSame('done', $this->world->call('vertrauen', 'PUT', '/reports/' . $list->int('0.id'), ['state' => 'done'])->at('state'));
		self::assertSame(['Er war laut.'], array_column((array)$this->get('mitglied', '/me/export')->at('reports'), 'text'));
		$this->world->call('mitglied', 'DELETE', '/me/data');
		self::assertSame([null, null], $this->get('vertrauen', '/reports')->column('from'), 'the words stay, the name goes');
	}

	public function testADeclarationEndsWithItsLastDay(): void {
		$this->put('admin', '/settings', [...(array)$this->get('admin', '/settings')->data, 'accountContacts' => (object)[], 'declarationRequired' => true]);
		try {
			$helper = $this->helper('helferin');
			$today = gmdate('Y-m-d');
			$this->assertAnswer(400, 'since', $this->put('koordination', "/helpers/$helper/declaration", ['onFile' => true, 'since' => '2199-01-01']));
			$filed = $this->put('koordination', "/helpers/$helper/declaration", ['onFile' => true, 'since' => '2026-01-15', 'until' => $today]);
			self::assertSame([true, '2026-01-15', $today], array_map($filed->at(...), ['declaration', 'declarationSince', 'declarationUntil']));
			$this->ask($this->wished(), [$helper]);
			$this->world->forward('P2D');
			self::assertFalse($this->get('koordination', "/helpers/$helper")->at('declaration'));
			$this->assertAnswer(409, 'declaration', $this->post('koordination', '/requests/' . $this->wished() . '/asks', ['helpers' => [$helper], 'deadline' => $this->inDays(1)]));
		} finally {
			$this->put('admin', '/settings', [...(array)$this->get('admin', '/settings')->data, 'accountContacts' => (object)[], 'declarationRequired' => false]);
		}
	}

	public function testTrainingsAreNoted(): void {
		$helper = $this->helper('helferin');
		$noted = $this->put('koordination', "/helpers/$helper/trainings", ['trainings' => [['training' => 'privacy', 'day' => '2026-02-01'], ['training' => 'start', 'day' => '2026-01-01']]]);
		self::assertSame(['privacy', 'start'], array_column((array)$noted->at('trainings'), 'training'));
		self::assertStringContainsString('Datenschutz', (string)json_encode($this->get('helferin', '/me/export/text')->at('text'), JSON_UNESCAPED_UNICODE));
	}

	public function testAListOfAddressesHasAPurposeAndIsNoted(): void {
		$this->helper('helferin', ['phone' => '0171 3920012']);
		$this->helper('helfer', ['district' => '14612', 'channels' => ['video']]);
		$this->helperWithoutAccount(['name' => 'Otto Probe', 'phone' => '0171 3920011']);
		$made = $this->post('koordination-goerlitz', '/helpers/addresses', ['purpose' => 'meeting', 'district' => '14626']);
		self::assertSame([200, 2], [$made->status, $made->at('number')]);
		$csv = $made->at('csv');
		self::assertIsString($csv);
		self::assertStringContainsString('"Otto Probe";"+491713920011"', $csv);
		self::assertStringNotContainsString('Henrik', $csv);
		self::assertSame(['exported'], $this->get('helferin', '/me/readers')->column('action'));
		$this->assertAnswer(400, 'purpose', $this->post('koordination', '/helpers/addresses', ['district' => '14626']));
	}
}
