<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Documents that fill themselves, and the look ahead of the deletion clocks. */
final class LegalTest extends AppCase {
	public function testEveryDocumentIsFilledWithTheSettingsInForce(): void {
		$before = (array)$this->get('admin', '/settings')->data;
		$this->put('admin', '/settings', [...$before, 'accountContacts' => (object)[], 'closedDays' => 41, 'helpdesk' => [['district' => null, 'phone' => '040 66969 100', 'hours' => 'dienstags', 'name' => 'Hilfe']]]);
		try {
			$list = $this->get('admin', '/legal');
			self::assertCount(7, (array)$list->data);
			$all = '';
			foreach ($list->column('id') as $id) {
				self::assertIsString($id);
				$text = $this->get('admin', "/legal/$id")->at('text');
				self::assertIsString($text);
				self::assertStringNotContainsString('{{', $text, $id);
				self::assertStringNotContainsString('SPDX', $text, $id);
				$all .= $text;
			}
			foreach (['Nach 41 Tagen', '040 66969 100', 'Landesverband Sachsen', 'Kreisverbände', '2026-1'] as $part) {
				self::assertStringContainsString($part, $all);
			}
		} finally {
			$this->put('admin', '/settings', [...$before, 'accountContacts' => (object)[]]);
		}
	}

	public function testMembersReadTheNoticeOnly(): void {
		self::assertSame(['privacy-notice'], $this->get('mitglied', '/legal')->column('id'));
		foreach (['dpia', '..', 'x.md', 'privacy-notice.md'] as $id) {
			$this->assertAnswer(404, null, $this->get('mitglied', "/legal/$id"), $id);
		}
	}

	public function testTheLookAheadChangesNothing(): void {
		$this->wished();
		self::assertSame([0, 0, 0, 0, 0, 0], array_slice($this->get('admin', '/retention')->column('number'), 0, 6));
		$this->world->forward('P91D');
		self::assertSame(['open requests to ask about', 1], [$this->get('admin', '/retention')->at('0.rule'), $this->get('admin', '/retention')->at('0.number')]);
		self::assertSame(1, $this->get('admin', '/retention')->at('0.number'));
	}
}
