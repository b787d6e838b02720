<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use OCA\InsNetzGegangen\Service\Retention\Retention;

/** What is typed during a call lies on the server: sealed, for one person, for a day. */
final class CallDraftTest extends AppCase {
	private const TYPED = '{"name":"Erna Probe","phone":"0152 28817386","topics":["email"]}';

	public function testIsThereAgainForTheSamePersonOnly(): void {
		self::assertSame(['values' => null, 'savedAt' => null], $this->get('aufnahme', '/drafts/0')->data);
		$kept = $this->put('aufnahme', '/drafts/0', ['values' => self::TYPED]);
		$this->assertAnswer(200, null, $kept);
		Shape::assert('Draft', $kept->data);
		self::assertSame(self::TYPED, $this->get('aufnahme', '/drafts/0')->at('values'));
		self::assertNull($this->get('koordination', '/drafts/0')->at('values'), 'each sees what they typed themselves');
		$this->put('aufnahme', '/drafts/0', ['values' => '{"name":"Erna"}']);
		self::assertSame('{"name":"Erna"}', $this->get('aufnahme', '/drafts/0')->at('values'));
		self::assertCount(1, $this->rows('ing_drafts'));
	}

	public function testKeepsEveryCharacterAsTyped(): void {
		$typed = "{\"name\":\"Erna\u{202E}Probe\",\"text\":\" zwei  \u{200B}Wörter \"}";
		$this->assertAnswer(200, null, $this->put('aufnahme', '/drafts/0', ['values' => $typed]));
		self::assertSame($typed, $this->get('aufnahme', '/drafts/0')->at('values'), 'it is checked when it is sent');
	}

	public function testEachCallHasItsOwn(): void {
		$request = $this->takenDown();
		$this->put('aufnahme', '/drafts/0', ['values' => '{"name":"A"}']);
		$this->put('aufnahme', "/drafts/$request", ['values' => '{"name":"B"}']);
		self::assertSame(['{"name":"A"}', '{"name":"B"}'], [$this->get('aufnahme', '/drafts/0')->at('values'), $this->get('aufnahme', "/drafts/$request")->at('values')]);
	}

	public function testLiesSealed(): void {
		$this->put('aufnahme', '/drafts/0', ['values' => self::TYPED]);
		self::assertStringNotContainsString('Erna', (string)json_encode($this->rows('ing_drafts')));
		self::assertStringNotContainsString('28817386', (string)json_encode($this->rows('ing_drafts')));
	}

	public function testIsGoneWhenThrownAway(): void {
		$this->put('aufnahme', '/drafts/0', ['values' => self::TYPED]);
		$this->assertAnswer(200, null, $this->world->call('aufnahme', 'DELETE', '/drafts/0'));
		self::assertNull($this->get('aufnahme', '/drafts/0')->at('values'));
		$this->assertAnswer(200, null, $this->world->call('aufnahme', 'DELETE', '/drafts/0'), 'again does no harm');
	}

	public function testIsGoneAfterADay(): void {
		$this->put('aufnahme', '/drafts/0', ['values' => self::TYPED]);
		$this->world->forward('PT23H');
		self::assertSame(self::TYPED, $this->get('aufnahme', '/drafts/0')->at('values'));
		$this->world->forward('PT2H');
		self::assertNull($this->get('aufnahme', '/drafts/0')->at('values'), 'also when the clock has not run yet');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([], $this->rows('ing_drafts'));
	}

	public function testGoesWithTheAccountAndWithTheRequest(): void {
		$request = $this->wished();
		$this->put('aufnahme', '/drafts/0', ['values' => self::TYPED]);
		$this->put('koordination', "/drafts/$request", ['values' => self::TYPED]);
		$this->world->service(Erasure::class)->ofAccount('mitglied');
		self::assertSame(['aufnahme'], array_column($this->rows('ing_drafts'), 'user_id'));
		$this->world->service(Erasure::class)->ofAccount('aufnahme');
		self::assertSame([], $this->rows('ing_drafts'));
	}

	public function testOnlyTheDeskAndOnlyWithinReach(): void {
		$foreign = $this->wished(['district' => '14612']);
		foreach (['mitglied' => 0, 'helferin' => 0, 'koordination-goerlitz' => $foreign, 'aufnahme' => 999_999] as $userId => $request) {
			$this->assertAnswer(404, null, $this->put($userId, "/drafts/$request", ['values' => '{}']), $userId);
			$this->assertAnswer(404, null, $this->get($userId, "/drafts/$request"), $userId);
		}
		self::assertSame([], $this->rows('ing_drafts'));
	}

	public function testTakesOnlyAForm(): void {
		foreach (['', 'no form', '[]', '"x"', '{"a":', str_repeat(' ', 20_000) . '{}' . str_repeat(' ', 10)] as $values) {
			$this->assertAnswer(400, 'values', $this->put('aufnahme', '/drafts/0', ['values' => $values]), substr($values, 0, 10));
		}
		self::assertSame([], $this->rows('ing_drafts'));
	}
}
