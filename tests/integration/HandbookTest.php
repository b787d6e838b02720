<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Mail\Mailbox;

final class HandbookTest extends AppCase {
	public function testReadingSearchingAndPlatforms(): void {
		$page = $this->get('mitglied', '/handbook/video-join');
		self::assertStringContainsString($this->nameFor('video'), self::text($page, 'markdown'));
		self::assertSame([], $page->at('outdated'));
		self::assertSame('kurzfassung', $this->get('mitglied', '/handbook')->at('23.id'));
		self::assertSame('video-phone', $this->get('mitglied', '/search?term=' . rawurlencode('Raute PIN'))->at('0.id'));
		self::assertSame([], $this->get('mitglied', '/search?term=gibtesnicht')->data);
		self::assertSame('Account', $this->get('mitglied', '/glossary')->at('0.term'));
		self::assertNull($this->get('mitglied', '/platforms')->at('purposes.0.decision'));
	}

	public function testTheHelperSeesWhereThePersonIsStuck(): void {
		$request = $this->wished(['page' => 'video-join', 'step' => 'so-trittst-du-bei.8']);
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		foreach (["/assignments/$ask" => 'helferin', "/requests/$request" => 'koordination'] as $path => $who) {
			$reply = $this->get($who, $path);
			self::assertSame(['video-join', 'So trittst du bei', 8, 'Jetzt kommt der Echotest. Sprich etwas. Hörst du dich selbst?'], [$reply->at('handbook.page'), $reply->at('handbook.section'), $reply->at('handbook.number'), $reply->at('handbook.text')]);
		}
	}

	public function testTheDeskSendsAPageByMail(): void {
		$request = $this->wished();
		$before = $this->mails();
		self::assertSame(404, $this->post('helferin', "/requests/$request/page", ['page' => 'files'])->status);
		self::assertSame(200, $this->post('koordination', "/requests/$request/page", ['page' => 'files'])->status);
		self::assertSame($before + 1, $this->mails());
		$without = $this->takenDown();
		self::assertAnswer(400, 'page', $this->post('koordination', "/requests/$without/page", ['page' => 'files']));
	}

	private function mails(): int {
		return count($this->world->boot()->server->get(Mailbox::class)->all());
	}

	public function testOnlyKnownPagesAndStepsAreKept(): void {
		self::assertAnswer(400, 'page', $this->post('mitglied', '/requests', self::wish(['page' => 'gibt-es-nicht'])));
		self::assertAnswer(400, 'step', $this->post('mitglied', '/requests', self::wish(['page' => 'files', 'step' => '<b>Erna</b>'])));
		$request = $this->wished(['page' => 'files', 'step' => 'gab-es-frueher.1']);
		self::assertSame(['files', null], [$this->get('mitglied', "/requests/$request")->at('handbook.page'), $this->get('mitglied', "/requests/$request")->at('handbook.step')]);
	}

	private function nameFor(string $purpose): string {
		$table = $this->get('mitglied', '/platforms');
		$platform = array_column((array)$table->at('purposes'), 'platform', 'id')[$purpose];
		$names = array_column((array)$table->at('platforms'), 'name', 'id');
		return is_string($platform) && is_string($names[$platform]) ? $names[$platform] : self::fail('The purpose has no platform.');
	}

	private static function text(Reply $reply, string $path): string {
		$text = $reply->at($path);
		return is_string($text) ? $text : self::fail("$path is no text");
	}
}
