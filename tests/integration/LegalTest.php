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
		$this->put('admin', '/settings', [...$before, 'accountContacts' => (object)[], 'closedDays' => 41, 'publicFormHours' => 37, 'publicForm' => true, 'privacyUrl' => 'https://example.org/schutz', 'helpdesk' => [['district' => null, 'phone' => '040 66969 100', 'hours' => 'dienstags', 'name' => 'Hilfe']]]);
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
				// A place whose name is written wrongly would be left open for a pen.
				$raw = (string)file_get_contents(dirname(__DIR__, 2) . "/legal/$id.md");
				self::assertSame(substr_count($raw, '________________'), substr_count($text, '________________'), $id);
				$all .= $text;
			}
			foreach (['über ein Formular im Netz: ja', 'Handbuch ohne Konto: nein', 'nach 37 Stunden', 'https://example.org/schutz', 'rückgängig für 7 Tage', 'Barrieren: 365 Tage', 'Nach 41 Tagen', '040 66969 100', 'Landesverband Sachsen', 'Kreisverbände', '2026-1'] as $part) {
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
