<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use InsNetzGegangen\Host\Http\Xml;

final class EnvelopeTest extends HostCase {
	public function testAnswersInTheEnvelopeWithHeaders(): void {
		$answer = self::$host->as('mitglied')->api('GET', '/things');
		self::assertSame(200, $answer->status);
		self::assertSame(['status' => 'ok', 'statuscode' => 200, 'message' => 'OK'], $answer->meta());
		self::assertSame([['id' => 1], ['id' => 2]], $answer->data());
		self::assertSame('2', $answer->header('X-Next-Cursor'));
	}

	public function testSpeaksXmlUnlessAskedForJson(): void {
		$client = self::$host->as('mitglied');
		$xml = simplexml_load_string($client->send('GET', Client::API . '/things', ['OCS-APIRequest: true'])->body);
		self::assertNotFalse($xml);
		self::assertSame('200', (string)$xml->meta->statuscode);
		self::assertSame('2', (string)$xml->data->element[1]->id);
		$json = $client->send('GET', Client::API . '/things?format=json', ['OCS-APIRequest: true'])->json();
		self::assertIsArray($json);
	}

	/** As a real server does it: a postal code would be no name of an element. */
	public function testNumbersAsNamesAreElementsInXml(): void {
		$xml = simplexml_load_string(Xml::write(['ocs' => ['places' => ['01067' => [51], '02826' => [51]]]]));
		self::assertNotFalse($xml);
		self::assertCount(2, $xml->places->element);
	}

	public function testVersion1AlwaysAnswersWith200And100(): void {
		$answer = self::$host->as('mitglied')->send('GET', '/ocs/v1.php/apps/fixture/api/v1/things', ['OCS-APIRequest: true', 'Accept: application/json']);
		self::assertSame([200, 100], [$answer->status, $answer->meta()['statuscode']]);
	}

	public function testExceptionsSpeakInMetaAndResponsesInData(): void {
		$client = self::$host->as('mitglied');
		$missing = $client->api('GET', '/missing');
		self::assertSame([404, 404, 'No such thing', []], [$missing->status, $missing->meta()['statuscode'], $missing->meta()['message'], $missing->data()]);
		$bad = $client->api('GET', '/bad');
		self::assertSame([400, 'Bad thing'], [$bad->status, $bad->meta()['message']]);
		$refused = $client->api('GET', '/refused');
		self::assertSame([400, '', ['message' => 'No', 'field' => 'name']], [$refused->status, $refused->meta()['message'], $refused->data()]);
	}

	public function testUnknownRouteAndWrongMethod(): void {
		$client = self::$host->as('mitglied');
		$unknown = $client->send('GET', Client::API . '/nothing?format=json', ['OCS-APIRequest: true']);
		self::assertSame([404, 404], [$unknown->status, $unknown->meta()['statuscode']]);
		self::assertStringStartsWith('Invalid query', self::text($unknown->meta()['message']));
		$wrong = $client->api('DELETE', '/things');
		self::assertSame([405, ''], [$wrong->status, $wrong->body]);
	}

	public function testWithoutLogInIs401With997(): void {
		$answer = self::$host->as()->api('GET', '/things');
		self::assertSame([401, 997], [$answer->status, $answer->meta()['statuscode']]);
		self::assertSame(200, self::$host->as()->api('GET', '/open')->status);
	}

	public function testWithoutNoAdminRequiredOnlyAdminsGetIn(): void {
		self::assertSame(403, self::$host->as('mitglied')->api('GET', '/admins')->status);
		self::assertSame(200, self::$host->as('admin')->api('GET', '/admins')->status);
	}

	public function testMiddlewareOfTheAppAnswersExceptions(): void {
		$answer = self::$host->as('mitglied')->api('GET', '/teapot');
		self::assertSame([418, ['teapot' => 'short and stout']], [$answer->status, $answer->json()]);
	}

	public function testTellsHowManyStatementsACallTook(): void {
		$client = self::$host->as('mitglied');
		$first = $client->api('GET', '/things')->header('X-Host-Statements');
		self::assertGreaterThan(0, (int)$first);
		self::assertSame($first, $client->api('GET', '/things')->header('X-Host-Statements'));
	}

	private static function text(mixed $value): string {
		return is_string($value) ? $value : '';
	}
}
