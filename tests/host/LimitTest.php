<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

final class LimitTest extends HostCase {
	public function testCallsAreCountedByUserAndForgottenAfterThePeriod(): void {
		$client = self::$host->as('mitglied');
		foreach ([200, 200, 200, 429, 429] as $expected) {
			self::assertSame($expected, $client->api('GET', '/limited')->status);
		}
		self::assertSame(200, self::$host->as('helfer')->api('GET', '/limited')->status);
		self::$host->occ('host:clock', 'forward', 'PT61S');
		self::assertSame(200, $client->api('GET', '/limited')->status);
	}

	public function testManyWrongPasswordsShutTheAddressOut(): void {
		$stranger = self::$host->as();
		for ($try = 0; $try <= 10; $try++) {
			self::assertSame(303, $stranger->logIn('mitglied', 'wrong')->status);
		}
		self::assertSame(429, $stranger->logIn('mitglied')->status);
		self::$host->occ('host:clock', 'forward', 'PT31M');
		self::assertSame(303, $stranger->logIn('mitglied')->status);
	}
}
