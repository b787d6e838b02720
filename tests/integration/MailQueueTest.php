<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Mail\MailQueue;

final class MailQueueTest extends AppCase {
	public function testALargePlanLeavesMostMailsToTheJob(): void {
		$pairs = [];
		for ($number = 0; $number < 7; $number++) {
			$pairs[] = ['request' => $this->wished(), 'helper' => $this->helperWithoutAccount(['name' => "Probe $number", 'phone' => '0171 392001' . $number, 'email' => "probe$number@example.org"])];
		}
		$this->assertAnswer(200, null, $this->post('koordination', '/plans/apply', ['deadline' => $this->inDays(2), 'pairs' => $pairs]));
		self::assertSame(['sent' => 5, 'queued' => 2], $this->states());
		self::assertSame(2, $this->world->service(MailQueue::class)->sendDue(50));
		self::assertSame(['sent' => 7], $this->states());
	}

	/** @return array<string, int> */
	private function states(): array {
		return array_count_values(array_map(strval(...), array_column($this->rows('ing_mails'), 'state')));
	}
}
