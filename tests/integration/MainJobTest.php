<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** The way of a request from the first word to the end, and what each person may see of it. */
class MainJobTest extends AppCase {
	public function testSomebodyIsHelped(): void {
		$request = $this->wished(['text' => 'Ich finde den Knopf für den Ton nicht.', 'needs' => ['hearing']]);
		$helpers = [$this->helper('helferin'), $this->helper('helfer')];
		$asked = $this->post('koordination', "/requests/$request/asks", ['helpers' => $helpers, 'deadline' => $this->inDays(2), 'text' => 'Videokonferenz am Telefon erklären']);
		self::assertSame('searching', $asked->at('state'));
		self::assertSame(1, $asked->at('rounds'));

		$seen = $this->get('helferin', '/asks/mine');
		self::assertSame(['id', 'request', 'state', 'deadline', 'topics', 'channel', 'district', 'device', 'slots', 'text'], array_keys((array)$seen->at('0')));
		self::assertSame('Videokonferenz am Telefon erklären', $seen->at('0.text'));
		$first = $seen->int('0.id');
		$second = $this->get('helfer', '/asks/mine')->int('0.id');

		self::assertSame('declined', $this->post('helferin', "/asks/$first/decline", ['reason' => 'not_now'])->at('state'));
		self::assertSame('accepted', $this->post('helfer', "/asks/$second/accept")->at('state'));
		$this->assertAnswer(404, null, $this->get('helfer', "/assignments/$second"), 'before the confirmation');

		$confirmed = $this->post('koordination-goerlitz', "/requests/$request/confirm", ['ask' => $second]);
		self::assertSame('arranged', $confirmed->at('state'));
		$this->assertAnswer(409, 'already_confirmed', $this->post('koordination', "/requests/$request/confirm", ['ask' => $second]));
		self::assertSame('Henrik Demo', $this->get('mitglied', "/requests/$request")->at('helperName'));

		$task = $this->get('helfer', "/assignments/$second");
		self::assertSame('Mira Demo', $task->at('contact.name'));
		self::assertSame('+4935812312511', $task->at('contact.phone'));
		self::assertSame($confirmed->at('codeword'), $task->at('codeword'));
		self::assertSame(['hearing'], $task->at('needs'));
		self::assertTrue($task->at('personTold'));
		$this->assertAnswer(404, null, $this->get('helferin', "/assignments/$second"), 'the other helper');
		$this->assertAnswer(404, null, $this->get('koordination', "/assignments/$second"), 'no helper');

		self::assertSame('reached', $this->post('helfer', "/assignments/$second/contacted", ['result' => 'reached'])->at('contactResult'));
		self::assertSame('done', $this->post('helfer', "/assignments/$second/report", ['result' => 'done', 'note' => 'Alles gut'])->at('state'));
		$closed = $this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame(['closed', 'solved'], [$closed->at('state'), $closed->at('outcome')]);
		$this->assertAnswer(404, null, $this->get('helfer', "/assignments/$second"), 'after the end');
		self::assertSame([], $this->get('helfer', '/assignments/mine')->data);

		$actions = $this->get('koordination', "/events?request=$request")->column('action');
		foreach (['created', 'asked', 'declined', 'accepted', 'confirmed', 'read_contact', 'contacted', 'reported', 'closed', 'ended'] as $action) {
			self::assertContains($action, $actions);
		}
		self::assertCount(1, array_keys($actions, 'read_contact', true), 'one for each reader, record and day');
	}

	public function testTheAddressOfTheAccountIsReleasedOnlyWithoutANumber(): void {
		[$request, $task] = $this->arranged();
		self::assertNull($this->get('helferin', "/assignments/$task")->at('contact.email'), 'never given for this request');
		self::assertNull($this->get('mitglied', "/requests/$request/contact")->at('email'), 'the person sees what is released');
		self::assertSame('+4935812312511', $this->get('mitglied', "/requests/$request/contact")->at('phone'));
		self::assertSame('mitglied@example.org', $this->get('koordination-goerlitz', "/requests/$request/contact")->at('email'));
		$readers = array_column(array_filter((array)$this->get('koordination', "/events?request=$request")->data, static fn (mixed $event): bool => ((array)$event)['action'] === 'read_contact'), 'actor');
		self::assertNotContains('mitglied', $readers, 'the own request is opened, nobody reads it');

		$silent = $this->wished(['channels' => ['on_site'], 'person' => new \stdClass()]);
		[$ask] = $this->ask($silent, [$this->helper('helfer')]);
		$this->assertAnswer(200, null, $this->post('helfer', "/asks/$ask/accept"));
		$this->assertAnswer(200, null, $this->post('koordination', "/requests/$silent/confirm", ['ask' => $ask]));
		self::assertSame('mitglied@example.org', $this->get('helfer', "/assignments/$ask")->at('contact.email'), 'there is no other way');
	}

	public function testAPersonWithoutAccountIsHelpedByAHelperWithoutAccount(): void {
		$request = $this->takenDown();
		$helper = $this->helperWithoutAccount();
		[$ask] = $this->ask($request, [$helper]);
		self::assertSame(['ask_helper'], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		self::assertSame('accepted', $this->post('aufnahme', "/asks/$ask/answer", ['accept' => true, 'by' => 'phone'])->at('state'));
		$arranged = $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		self::assertSame(['tell_person', 'tell_helper'], $arranged->at('followUp'), 'neither account nor mail: somebody has to call');
		self::assertContains($request, $this->get('aufnahme', '/requests?queue=followup')->column('id'));
		$told = $this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached', 'told' => true, 'note' => 'weiß Bescheid']);
		self::assertSame(['tell_helper'], $told->at('followUp'), 'the helper has no account to read the task in');
		self::assertContains($request, $this->get('aufnahme', '/requests?queue=followup')->column('id'));
		$call = ['direction' => 'out', 'result' => 'reached'];
		self::assertSame(['tell_helper'], $this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'not_reached'])->at('followUp'));
		self::assertSame([], $this->post('aufnahme', "/requests/$request/calls", $call)->at('followUp'));
		self::assertNotContains($request, $this->get('aufnahme', '/requests?queue=followup')->column('id'));
		$this->world->forward('P3D');
		self::assertSame(['check_contact'], $this->get('aufnahme', "/requests/$request")->at('followUp'));
		self::assertSame([], $this->post('aufnahme', "/requests/$request/calls", $call)->at('followUp'), 'the desk notes what the helper says');
		self::assertSame('weiß Bescheid', $this->get('aufnahme', "/requests/$request/calls")->at('3.note'));
		self::assertSame('Otto', $this->get('aufnahme', '/requests/find?phone=' . rawurlencode('+49 (0)152/288 17-386'))->at('0.helper'));
	}

	public function testThePersonMayReleaseAtOnce(): void {
		$request = $this->wished(['releaseOnAccept' => true]);
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		self::assertSame('Mira Demo', $this->get('helferin', "/assignments/$ask")->at('contact.name'));
		$this->assertAnswer(409, 'already_confirmed', $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]));
	}

	public function testTheRequesterSeesNothingOfTheSearch(): void {
		$request = $this->wished();
		$this->ask($request, [$this->helper('helferin')]);
		$own = $this->get('mitglied', "/requests/$request");
		self::assertSame([[], 0, ['withdraw'], null, true], [$own->at('asks'), $own->at('rounds'), $own->at('actions'), $own->at('helperName'), $own->at('own')]);
		self::assertNotSame('', $own->at('codeword'));
		$this->assertAnswer(404, null, $this->get('helfer', "/requests/$request"));
		$this->assertAnswer(404, null, $this->post('mitglied', "/requests/$request/reopen"));
		self::assertSame('withdrawn', $this->post('mitglied', "/requests/$request/close", ['outcome' => 'no_longer_wanted'])->at('state'));
		self::assertSame('withdrawn', $this->get('helferin', '/asks/mine')->at('0.state'));
		$this->assertAnswer(409, 'state', $this->post('mitglied', "/requests/$request/close", ['outcome' => 'solved']));
	}

	public function testCoordinatorsSeeTheirDistrictsOnly(): void {
		$dresden = $this->wished(['district' => '14612']);
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/requests/$dresden"));
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/requests/$dresden/contact"));
		$this->assertAnswer(404, null, $this->post('koordination-goerlitz', "/requests/$dresden/close", ['outcome' => 'solved']));
		self::assertSame([], $this->get('koordination-goerlitz', '/requests/find?phone=035812312511')->data);
		$taken = $this->takenDown(['district' => '14612'], 'koordination-goerlitz');
		self::assertSame(200, $this->get('koordination-goerlitz', "/requests/$taken")->status, 'whoever takes a call may finish it');
	}
}
