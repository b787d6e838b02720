<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

final class NotificationTest extends HostCase {
	private const PATH = '/ocs/v2.php/apps/notifications/api/v2/notifications';
	private const HEADERS = ['OCS-APIRequest: true', 'Accept: application/json'];

	public function testListHasTheShapeOfTheNotificationsApp(): void {
		$client = self::$host->as('helferin');
		$client->api('POST', '/bell');
		$answer = $client->send('GET', self::PATH, self::HEADERS);
		$first = $this->first($answer);
		self::assertSame([
			'notification_id', 'app', 'user', 'datetime', 'object_type', 'object_id', 'subject', 'message', 'link',
			'subjectRich', 'subjectRichParameters', 'messageRich', 'messageRichParameters', 'icon', 'shouldNotify', 'actions',
		], array_keys($first));
		self::assertSame(['fixture', 'helferin', 'bell', '1', 'Es klingelt'], [$first['app'], $first['user'], $first['object_type'], $first['object_id'], $first['subject']]);
		self::assertSame([['label' => 'Rangehen', 'link' => '/ocs/v2.php/apps/fixture/api/v1/bell/answer', 'type' => 'POST', 'primary' => true]], $first['actions']);
		self::assertNotSame('', $answer->header('ETag'));
	}

	public function testPressingTheButtonEndsIt(): void {
		$client = self::$host->as('helfer');
		$client->api('POST', '/bell');
		$actions = $this->first($client->send('GET', self::PATH, self::HEADERS))['actions'];
		self::assertIsArray($actions);
		self::assertIsArray($actions[0]);
		self::assertIsString($actions[0]['link']);
		self::assertSame(200, $client->send('POST', $actions[0]['link'], self::HEADERS)->status);
		self::assertSame([], $client->send('GET', self::PATH, self::HEADERS)->data());
	}

	public function testOneIsReadAndDeletedByItsOwnerOnly(): void {
		$owner = self::$host->as('aufnahme');
		$owner->api('POST', '/bell');
		$id = $this->first($owner->send('GET', self::PATH, self::HEADERS))['notification_id'];
		self::assertIsInt($id);
		$stranger = self::$host->as('redaktion');
		self::assertSame(404, $stranger->send('GET', self::PATH . '/' . $id, self::HEADERS)->status);
		$stranger->send('DELETE', self::PATH . '/' . $id, self::HEADERS);
		self::assertSame(200, $owner->send('GET', self::PATH . '/' . $id, self::HEADERS)->status);
		self::assertSame(200, $owner->send('DELETE', self::PATH . '/' . $id, self::HEADERS)->status);
		self::assertSame(404, $owner->send('GET', self::PATH . '/' . $id, self::HEADERS)->status);
	}

	public function testDeleteAllLeavesThoseOfOthers(): void {
		$mine = self::$host->as('vorstand');
		$other = self::$host->as('vertrauen');
		$mine->api('POST', '/bell');
		$mine->api('POST', '/bell');
		$other->api('POST', '/bell');
		$mine->send('DELETE', self::PATH, self::HEADERS);
		self::assertSame([], $mine->send('GET', self::PATH, self::HEADERS)->data());
		self::assertCount(1, $other->send('GET', self::PATH, self::HEADERS)->data());
	}

	/** @return array<mixed> */
	private function first(Answer $answer): array {
		$first = $answer->data()[0] ?? null;
		self::assertIsArray($first);
		return $first;
	}
}
