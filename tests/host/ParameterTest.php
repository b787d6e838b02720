<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

/** The quirks of the real server, so that the app is built against them. */
final class ParameterTest extends HostCase {
	public function testFieldOfTheBodyBeatsThePath(): void {
		$client = self::$host->as('mitglied');
		self::assertSame(5, $client->api('POST', '/things/5', ['name' => 'x'])->data()['id']);
		self::assertSame(999, $client->api('POST', '/things/5', ['id' => 999])->data()['id']);
		self::assertSame(0, $client->api('POST', '/things/5', ['id' => 'abc'])->data()['id']);
	}

	public function testMalformedJsonIsAnEmptyBody(): void {
		$answer = self::$host->as('mitglied')->api('POST', '/things/5', '{"name": "x"');
		self::assertSame([200, null, 'none'], [$answer->status, $answer->data()['name'], $answer->data()['note']]);
	}

	public function testTextForAListAndAMissingListAre500(): void {
		$client = self::$host->as('mitglied');
		self::assertSame(2, $client->api('POST', '/lists', ['list' => [1, 2]])->data()['count']);
		self::assertSame(500, $client->api('POST', '/lists', ['list' => 'text'])->status);
		self::assertSame(500, $client->api('POST', '/lists', [])->status);
		self::assertStringContainsString('TypeError', (string)file_get_contents(self::$host->dataDir . '/host.log'));
	}

	public function testParametersHoldTheRouteAndTheFormat(): void {
		$answer = self::$host->as('mitglied')->send('POST', Client::API . '/things/5?format=json', ['OCS-APIRequest: true']);
		self::assertEqualsCanonicalizing(['format', '_route', 'id'], array_keys((array)$answer->data()['params']));
	}
}
