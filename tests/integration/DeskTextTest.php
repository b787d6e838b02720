<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use PHPUnit\Framework\Attributes\DataProvider;

/** What everybody reads who is asked names nobody, and gives no way to call before the release. */
final class DeskTextTest extends AppCase {
	/** @return iterable<string, array{string, string|null}> */
	public static function texts(): iterable {
		yield 'phone number' => ['Bitte anrufen: 0351 23125-117', 'text'];
		yield 'mobile number' => ['(0152) 288 173 86', 'text'];
		yield 'number with country' => ['+49 351 23125117', 'text'];
		yield 'mail address' => ['schreib an erna@example.org', 'text'];
		yield 'family name' => ['Frau Probe möchte an einer Videokonferenz teilnehmen.', 'text'];
		yield 'first name, small' => ['hilf erna bei der Cloud', 'text'];
		yield 'a day' => ['Bis zum 09.11.2026 um 18:00 Uhr, sonst 10.11.', null];
		yield 'years and numbers' => ['Ein Gerät von 2015 mit 120 Bildern, Probeweise auch am Telefon.', null];
	}

	#[DataProvider('texts')]
	public function testTheTextOfAnAsk(string $text, ?string $field): void {
		$request = $this->takenDown();
		$reply = $this->post('koordination', "/requests/$request/asks", ['helpers' => [$this->helper('helferin')], 'deadline' => $this->inDays(2), 'text' => $text]);
		self::assertAnswer($field === null ? 200 : 400, $field, $reply);
		self::assertSame($field === null ? 'searching' : 'new', $this->get('koordination', "/requests/$request")->at('state'));
	}

	public function testTheTextOnTheBoard(): void {
		$request = $this->wished();
		self::assertAnswer(400, 'text', $this->put('koordination', "/requests/$request/board", ['text' => 'Mira braucht Hilfe']));
		self::assertAnswer(200, null, $this->put('koordination', "/requests/$request/board", ['text' => 'Wer erklärt Videokonferenzen?']));
	}
}
