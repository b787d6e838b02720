<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Privacy\Anonymiser;

/** A branch, an association or a working group names what it needs, and sees what became of it. */
final class BodyRequestTest extends AppCase {
	private const BODY = ['name' => 'Ortsverband Neißeaue', 'role' => 'Kassiererin', 'wishes' => ['training', 'hybrid']];

	public function testNamesItsNeedAndSeesWhatBecameOfIt(): void {
		$asked = $this->asked();
		$this->assertAnswer(201, null, $asked);
		Shape::assert('Request', $asked->data);
		self::assertSame(self::BODY, $asked->at('body'));
		self::assertSame(['new', true], [$asked->at('state'), $asked->at('own')]);
		$id = $asked->int('id');
		self::assertSame(['training', 'hybrid'], $this->get('mitglied', '/requests?queue=mine')->at('0.wishes'));

		self::assertSame(self::BODY, $this->get('koordination', "/requests/$id")->at('body'));
		$this->assertAnswer(200, null, $this->post('koordination', "/requests/$id/moves", ['to' => 'waiting', 'until' => substr($this->inDays(20), 0, 10)]));
		self::assertSame(['waiting', substr($this->inDays(20), 0, 10)], [$this->get('mitglied', "/requests/$id")->at('state'), $this->get('mitglied', "/requests/$id")->at('waitingUntil')]);
		$this->assertAnswer(200, null, $this->post('koordination', "/requests/$id/close", ['outcome' => 'solved']));
		self::assertSame(['closed', 'solved'], [$this->get('mitglied', "/requests/$id")->at('state'), $this->get('mitglied', "/requests/$id")->at('outcome')]);
	}

	public function testHasAQueueOfItsOwnWithoutNamesAndIsInNoPlan(): void {
		$person = $this->wished(['topics' => ['hybrid']]);
		$id = $this->asked(['topics' => ['hybrid']])->int('id');
		$queue = $this->get('koordination', '/requests?queue=bodies');
		self::assertSame([$id], $queue->column('id'));
		self::assertStringNotContainsString('Neißeaue', (string)json_encode($queue->data, JSON_UNESCAPED_UNICODE));
		self::assertSame([$person, $id], $this->get('koordination', '/requests?queue=all')->column('id'));
		self::assertSame(1, $this->get('koordination', '/requests/counts')->at('bodies'));
		self::assertSame([$person], array_column((array)$this->get('koordination', '/matching/input')->at('requests'), 'id'));
		self::assertContains($id, array_column((array)$this->get('koordination', "/matching/input?request=$id")->at('requests'), 'id'), 'by hand helpers can be found for it');
	}

	public function testIsReadByItsDeskAlone(): void {
		$id = $this->asked(['district' => '14612'])->int('id');
		self::assertSame([], $this->get('koordination-goerlitz', '/requests?queue=bodies')->data);
		foreach (['koordination-goerlitz', 'helferin', 'vorstand'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, "/requests/$id"), $userId);
		}
		$this->assertAnswer(404, null, $this->get('mitglied', '/requests?queue=bodies'));
		self::assertSame([], $this->get('aufnahme', '/requests?queue=bodies')->data, 'intake sees what it took down');
		$state = $this->asked(['district' => 'land', 'body' => ['name' => 'LAG Netzpolitik'] + self::BODY])->int('id');
		self::assertSame([$id, $state], $this->get('koordination', '/requests?queue=bodies')->column('id'), 'a state-wide group belongs to no district');
		self::assertNotSame('land', $this->get('mitglied', '/me')->at('home'), 'nobody lives there');
	}

	public function testKeepsItsNameWhenSomethingElseIsCorrected(): void {
		$id = $this->asked()->int('id');
		$change = ['district' => '14626', 'topics' => ['hybrid'], 'channels' => [], 'text' => 'Für zwölf Leute'];
		self::assertSame(self::BODY, $this->put('koordination', "/requests/$id", $change)->at('body'));
		self::assertSame(self::BODY, $this->put('koordination', "/requests/$id", $change + ['person' => ['phone' => '03581 23125 12']])->at('body'));
		$other = ['name' => 'Ortsverband Weinau', 'role' => 'Vorsitz', 'wishes' => ['accounts']];
		self::assertSame($other, $this->put('mitglied', "/requests/$id", $change + ['body' => $other])->at('body'));
		$person = $this->wished();
		$this->assertAnswer(400, 'body', $this->put('mitglied', "/requests/$person", ['district' => '14626', 'topics' => ['email'], 'channels' => ['video'], 'body' => $other]), 'a person stays a person');
	}

	public function testRefusesWithTheField(): void {
		foreach ([['name', ''], ['role', ''], ['wishes', []], ['wishes', ['gold']]] as [$field, $value]) {
			$answer = $this->asked(['body' => [$field => $value] + self::BODY]);
			self::assertSame(400, $answer->status, $field);
			self::assertStringStartsWith("body.$field", $answer->text('field'));
		}
		$this->assertAnswer(400, 'body.name', $this->asked(['body' => ['name' => str_repeat('a', 161)] + self::BODY]));
		$this->assertAnswer(400, 'consent', $this->post('mitglied', '/requests', ['district' => '14626', 'topics' => [], 'channels' => [], 'body' => self::BODY]));
	}

	public function testLiesUnderSealAndGoesWithThePerson(): void {
		$id = $this->asked()->int('id');
		$stored = (string)json_encode($this->rows('ing_requests'));
		self::assertStringContainsString('hybrid', $stored);
		self::assertStringNotContainsString('Kassiererin', $stored);
		$mine = $this->get('mitglied', '/me/export');
		self::assertSame(['name' => self::BODY['name'], 'role' => self::BODY['role']], $mine->at('requests.0.body'));
		self::assertSame(self::BODY['wishes'], $mine->at('requests.0.wishes'));
		$text = $this->get('mitglied', '/me/export/text')->text('text');
		self::assertStringContainsString('Für welche Gruppe', $text);
		self::assertStringContainsString('Was sie braucht: eine Schulung, Technik', $text);
		$this->world->service(Anonymiser::class)->anonymise('sn', [$id], null);
		self::assertSame(['name' => null, 'role' => null, 'wishes' => self::BODY['wishes']], $this->get('koordination', "/requests/$id")->at('body'), 'what is counted stays');
	}

	/** @param array<string, mixed> $with */
	private function asked(array $with = [], string $by = 'mitglied'): Reply {
		return $this->post($by, '/requests', $with + [
			'body' => self::BODY, 'district' => '14626', 'topics' => [], 'channels' => [], 'consent' => ['version' => '2026-1', 'by' => 'self'],
		]);
	}
}
