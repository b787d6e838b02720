<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Answers have exactly the keys that openapi.json names, for each role that may read them. */
class ContractTest extends AppCase {
	public function testAnswersAreAsDescribed(): void {
		$helper = $this->helper('helferin', ['capacity' => 20]);
		$request = $this->wished(['postalCode' => '02826', 'needs' => ['hearing'], 'text' => 'Hilfe']);
		$call = $this->takenDown();
		$asked = $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(2)]);
		$ask = $asked->int('asks.0.id');
		Shape::assert('AskOfRequest', $asked->at('asks.0'));
		Shape::assert('MyAsk', $this->get('helferin', '/asks/mine')->at('0'));
		Shape::assert('MyAsk', $this->post('helferin', "/asks/$ask/accept")->data);
		foreach ([
			$asked, $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]),
			$this->get('mitglied', "/requests/$request"), $this->get('aufnahme', "/requests/$call"),
			$this->post('aufnahme', "/requests/$call/calls", ['direction' => 'out', 'result' => 'reached', 'note' => 'n']),
			$this->put('koordination', "/requests/$call/board", ['text' => 'Wer hilft?']),
		] as $reply) {
			Shape::assert('Request', $reply->data);
		}
		Shape::assert('RequestListItem', $this->get('koordination', '/requests?queue=all')->at('0'));
		Shape::assert('RequestListItem', $this->get('mitglied', '/requests?queue=mine')->at('0'));
		Shape::assert('Contact', $this->get('aufnahme', "/requests/$request/contact")->data);
		Shape::assert('Found', $this->get('aufnahme', '/requests/find?phone=015228817386')->at('0'));
		Shape::assert('AssignmentListItem', $this->get('helferin', '/assignments/mine')->at('0'));
		$task = $this->get('helferin', "/assignments/$ask");
		Shape::assert('Assignment', $task->data);
		Shape::assert('Contact', $task->at('contact'));
		Shape::assert('AssignmentListItem', $this->post('helferin', "/assignments/$ask/contacted", ['result' => 'not_reached'])->data);
		Shape::assert('AssignmentListItem', $this->post('helferin', "/assignments/$ask/report", ['result' => 'goes_on'])->data);
		Shape::assert('BoardItem', $this->get('helferin', '/board')->at('0'));
		Shape::assert('Call', $this->get('aufnahme', "/requests/$call/calls")->at('0'));
		Shape::assert('Event', $this->get('koordination', "/events?request=$request")->at('0'));
		$input = $this->get('koordination', '/matching/input');
		Shape::assert('MatchingInput', $input->data);
		Shape::assert('MatchHelper', $input->at('helpers.0'));
		Shape::assert('MatchRequest', $input->at('requests.0'));
		$plan = $this->post('koordination', '/plans/apply', ['deadline' => $this->inDays(1), 'pairs' => [['request' => $call, 'helper' => $helper], ['request' => 99999, 'helper' => $helper]]]);
		Shape::assert('PlanResult', $plan->at('0'));
		Shape::assert('PlanResult', $plan->at('1'));
		Shape::assert('Done', $this->post('helferin', "/assignments/$ask/return")->data);
		self::assertContains('returned', $this->get('koordination', "/events?request=$request")->column('action'));
	}
}
