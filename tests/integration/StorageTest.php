<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Database\Connection;
use OCP\IAppConfig;

/** What lies in the tables, what happens when it cannot be read any more, and how many queries it takes. */
class StorageTest extends AppCase {
	public function testTheTablesHoldNothingInPlain(): void {
		$request = $this->takenDown(['text' => 'Geheimes Anliegen', 'needs' => ['hearing'], 'person' => [
			'name' => 'Erna Probe', 'phone' => '0152 28817386', 'email' => 'erna@example.org', 'address' => 'Hinterhaus links', 'contactNote' => 'lange klingeln',
		]]);
		$helper = $this->helperWithoutAccount();
		$asked = $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1), 'text' => 'Kurzer Text der Koordination']);
		$this->post('aufnahme', '/asks/' . $asked->int('asks.0.id') . '/answer', ['accept' => true, 'by' => 'phone']);
		$this->post('aufnahme', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached', 'note' => 'Notiz vom Anruf']);
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved', 'note' => 'Notiz am Ende']);

		$dump = $this->dump();
		self::assertStringContainsString('14626', $dump, 'the dump shows what is not personal');
		foreach (['Erna', 'Probe', '28817386', 'erna@', 'Hinterhaus', 'klingeln', 'Geheimes', 'hearing', 'Otto', '3920011', 'Kurzer Text', 'Notiz'] as $secret) {
			self::assertStringNotContainsString($secret, $dump);
		}
	}

	public function testWhatCannotBeReadAnyMoreIsSaidSo(): void {
		[$request, $ask] = $this->arranged();
		$config = $this->world->boot()->server->get(IAppConfig::class);
		$key = $config->getValueString('ins_netz_gegangen', 'data_key_1', '', lazy: true);
		$config->setValueString('ins_netz_gegangen', 'data_key_1', 'of another server', lazy: true, sensitive: true);
		try {
			$seen = $this->get('koordination', "/requests/$request");
			self::assertSame([200, false, null, []], [$seen->status, $seen->at('readable'), $seen->at('text'), $seen->at('needs')]);
			self::assertNull($this->get('koordination', "/requests/$request/contact")->at('phone'));
			$task = $this->get('helferin', "/assignments/$ask");
			self::assertSame([null, false], array_map($task->at(...), ['contact.phone', 'readable']));
			self::assertSame(503, $this->post('koordination', '/requests', self::call())->status, 'nothing is stored in plain');
			self::assertSame(503, $this->post('koordination', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached', 'note' => 'x'])->status);
			self::assertSame(200, $this->get('koordination', '/requests?queue=all')->status);
			self::assertSame(200, $this->get('helferin', '/asks/mine')->status);
			self::assertSame(200, $this->get('koordination', '/matching/input')->status);
			self::assertAnswer(400, 'person', $this->put('koordination', "/requests/$request", self::call(['person' => null])), 'not overwritten unseen');
		} finally {
			$config->setValueString('ins_netz_gegangen', 'data_key_1', $key, lazy: true, sensitive: true);
		}
		self::assertTrue($this->get('koordination', "/requests/$request")->at('readable'));
	}

	public function testTheNumberOfQueriesDoesNotGrowWithTheData(): void {
		$calls = [
			['koordination', '/requests?queue=all'], ['koordination', '/requests?queue=followup'], ['koordination', '/requests?queue=unanswered'],
			['koordination', '/requests/counts'], ['mitglied', '/requests?queue=mine'], ['helferin', '/asks/mine'], ['helferin', '/assignments/mine'],
			['helferin', '/board'], ['koordination', '/matching/input'],
		];
		$this->fill(1);
		$few = array_map(fn (array $call): int => $this->get($call[0], $call[1])->statements, $calls);
		$this->fill(6);
		$many = array_map(fn (array $call): int => $this->get($call[0], $call[1])->statements, $calls);
		self::assertSame($few, $many);
	}

	private function fill(int $times): void {
		$helpers = [$this->helper('helferin', ['capacity' => 20]), $this->helper('helfer', ['capacity' => 20])];
		for ($i = 0; $i < $times; $i++) {
			$this->takenDown(['state' => 'callback']);
			$this->put('koordination', '/requests/' . $this->wished() . '/board', ['text' => 'Wer hilft?']);
			$this->ask($this->wished(), $helpers);
			$request = $this->wished();
			[$ask] = $this->ask($request, $helpers);
			$this->post('helferin', "/asks/$ask/accept");
			$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		}
	}

	private function dump(): string {
		$db = $this->world->boot()->server->get(Connection::class);
		$dump = '';
		foreach (['helpers', 'requests', 'asks', 'contacts', 'consents', 'roles', 'events', 'mails', 'tokens'] as $table) {
			$query = $db->getQueryBuilder();
			$dump .= json_encode($query->select('*')->from('ing_' . $table)->executeQuery()->fetchAll(), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
		}
		return $dump;
	}
}
