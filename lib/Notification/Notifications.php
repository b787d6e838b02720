<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Notification;

use DateTime;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;
use OCP\Notification\IManager;

/**
 * Sends and takes back notifications. Parameters are ids and moments only: subjects reach lock screens,
 * so no topic, name or party may stand in them.
 */
class Notifications {
	public const ASKED = 'asked';
	public const CONFIRMED = 'confirmed';
	public const HELPER_FOUND = 'helper_found';
	public const SAID_YES = 'said_yes';
	public const ROUND_OVER = 'round_over';
	public const NEW_REQUESTS = 'new_requests';
	public const RETURNED = 'returned';
	/** In front of what became of it, as in AppointmentChanged. */
	public const APPOINTMENT = 'appointment_';
	/** In front of what became of it, as in SeatChanged. */
	public const SESSION = 'session_';
	public const NOT_FORGOTTEN = 'not_forgotten';
	public const HOW_WAS_IT = 'how_was_it';
	public const COORDINATE_TOO = 'coordinate_too';
	public const PLEASE_CALL = 'please_call';
	public const STUCK = 'stuck';
	public const REPORTED = 'reported';
	public const ASK_AGAIN = 'ask_again';
	public const STILL_HELPING = 'still_helping';
	public const TASK_OVER = 'task_over';
	public const COMPANION = 'companion';
	public const MESSAGE = 'message';
	public const HANDED_OVER = 'handed_over';
	public const OFFER_ENTERED = 'offer_entered';

	public function __construct(
		private IManager $manager,
		private IAppManager $apps,
		private IUserManager $users,
		private ITimeFactory $time,
	) {
	}

	/**
	 * Sends one notification; an older one about the same object goes first, so nobody reads the same twice.
	 * People for whom the app is not (or no longer) enabled get none.
	 *
	 * @param string $objectType `ask`, `assignment`, `request`, `queue`, `appointment`, `session`, `message`
	 * @param array<string, int|string> $parameters ids of records and districts, unix seconds and pages only
	 */
	public function send(string $userId, string $subject, string $objectType, string $objectId, array $parameters = []): void {
		$user = $this->users->get($userId);
		if ($user === null || !$this->apps->isEnabledForUser(Application::APP_ID, $user)) {
			return;
		}
		$this->takeBack($objectType, $objectId, $userId, $subject);
		$notification = $this->manager->createNotification();
		$notification->setApp(Application::APP_ID)
			->setUser($userId)
			->setDateTime(new DateTime('@' . $this->time->getTime()))
			->setObject($objectType, $objectId)
			->setSubject($subject, $parameters);
		$this->manager->notify($notification);
	}

	/**
	 * So that two of the same kind can be told apart at the desk.
	 *
	 * @return array<string, string> parameters
	 */
	public static function place(?string $district): array {
		return $district === null ? [] : ['district' => $district];
	}

	/** Removes what is settled from every bell, or from one. */
	public function takeBack(string $objectType, string $objectId, ?string $userId = null, ?string $subject = null): void {
		$notification = $this->manager->createNotification();
		$notification->setApp(Application::APP_ID)->setObject($objectType, $objectId);
		if ($userId !== null) {
			$notification->setUser($userId);
		}
		if ($subject !== null) {
			$notification->setSubject($subject);
		}
		$this->manager->markProcessed($notification);
	}

	/** Removes everything of the app from one person's bell. */
	public function takeBackAll(string $userId): void {
		$notification = $this->manager->createNotification();
		$notification->setApp(Application::APP_ID)->setUser($userId);
		$this->manager->markProcessed($notification);
	}

	/** Removes everything of the app from every bell. */
	public function takeBackEverything(): void {
		$this->manager->markProcessed($this->manager->createNotification()->setApp(Application::APP_ID));
	}
}
