<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Somebody may be called in place of the person, and two people may share a telephone. */
final class ContactPersonTest extends AppCase {
	private const DAUGHTER = ['contactPerson' => 'Tochter Eva, 0351 23125 118', 'mayBeTold' => 'appointments'];

	public function testSaysWhomOneMayCallAndWhatToSay(): void {
		$person = ['name' => 'Erna Probe', 'phone' => '0152 28817386'];
		$id = $this->takenDown(['person' => $person + self::DAUGHTER]);
		$contact = (array)$this->get('aufnahme', "/requests/$id/contact")->data;
		self::assertSame(self::DAUGHTER, array_intersect_key($contact, self::DAUGHTER));
		self::assertStringNotContainsString('Tochter', (string)json_encode($this->rows('ing_requests')), 'sealed like the rest');
		self::assertArrayNotHasKey('contactPerson', (array)$this->get('aufnahme', '/requests/' . $this->takenDown() . '/contact')->data);
		$this->assertAnswer(400, 'person.mayBeTold', $this->post('aufnahme', '/requests', self::call(['person' => $person + ['contactPerson' => 'Tochter Eva']])));
		$this->assertAnswer(400, 'person.contactPerson', $this->post('aufnahme', '/requests', self::call(['person' => $person + ['mayBeTold' => 'everything']])));
		$this->assertAnswer(400, 'person.mayBeTold', $this->post('aufnahme', '/requests', self::call(['person' => ['mayBeTold' => 'gossip'] + $person + self::DAUGHTER])));
	}

	public function testTwoWhoShareALandlineStayTwo(): void {
		$ids = array_map(fn (string $name): int => $this->takenDown(['person' => ['name' => $name, 'phone' => '03581 23125 19']]), ['Erna Probe', 'Kurt Probe']);
		$found = (array)$this->get('aufnahme', '/requests/find?phone=' . rawurlencode('+49 3581 2312519'))->data;
		self::assertEqualsCanonicalizing($ids, array_column($found, 'id'));
		$words = array_column($found, 'codeword');
		self::assertNotSame($words[0] ?? null, $words[1] ?? null, 'each has a word of its own');
		self::assertSame(['Erna Probe', 'Kurt Probe'], array_map(fn (int $id): mixed => $this->get('aufnahme', "/requests/$id/contact")->at('name'), $ids));
	}
}
