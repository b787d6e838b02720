<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Notification\Notifier;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IManager;

/** What stands in a bell is still to be done. */
final class BellTest extends AppCase {
	public function testAskingAgainSettlesThatNobodySaidYes(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/decline");
		self::assertSame(['round_over'], $this->subjects($request));
		$this->ask($request, [$this->helper('helfer')]);
		self::assertSame([], $this->subjects($request));
	}

	public function testAfterTheDeadlineNobodyIsAskedAnyMore(): void {
		[$ask] = $this->ask($this->wished(), [$this->helper('helferin')]);
		self::assertTrue($this->isShown($ask));
		$this->world->forward('P3D');
		self::assertFalse($this->isShown($ask));
	}

	private function isShown(int $ask): bool {
		$kernel = $this->world->boot();
		$notifier = $this->world->service(Notifier::class, $kernel);
		$notification = $kernel->server->get(IManager::class)->createNotification();
		$notification->setApp('ins_netz_gegangen')->setUser('helferin')->setObject('ask', (string)$ask)->setSubject('asked');
		try {
			$notifier->prepare($notification, 'de');
			return true;
		} catch (AlreadyProcessedException) {
			return false;
		}
	}

	/** @return list<scalar|null> what the coordination reads about a request */
	private function subjects(int $request): array {
		return array_column(array_filter($this->rows('notifications'), static fn (array $row): bool
			=> $row['object_type'] === 'request' && $row['object_id'] === (string)$request), 'subject');
	}
}
