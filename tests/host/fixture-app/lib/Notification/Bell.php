<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Notification;

use DateTime;
use OCA\Fixture\AppInfo\Application;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Notification\IAction;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

final class Bell {
	public function __construct(
		private IManager $manager,
		private ITimeFactory $time,
	) {
	}

	public function ring(string $user): void {
		$notification = $this->about($user)->setDateTime(new DateTime('@' . $this->time->getTime()))->setSubject('rings', ['by' => 'nobody']);
		$answer = $notification->createAction()->setLabel('answer')->setLink('/ocs/v2.php/apps/fixture/api/v1/bell/answer', IAction::TYPE_POST)->setPrimary(true);
		$this->manager->notify($notification->addAction($answer));
	}

	public function silence(string $user): void {
		$this->manager->markProcessed($this->about($user));
	}

	private function about(string $user): INotification {
		return $this->manager->createNotification()->setApp(Application::ID)->setUser($user)->setObject('bell', '1');
	}
}
