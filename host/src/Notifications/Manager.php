<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Notifications;

use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\RegistrationContext;
use InvalidArgumentException;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IDismissableNotifier;
use OCP\Notification\IManager;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

final class Manager implements IManager {
	/** @var list<class-string<INotifier>> */
	private array $more = [];

	public function __construct(
		private Store $store,
		private AppContainers $containers,
		private AppInfo $app,
		private RegistrationContext $registered,
	) {
	}

	public function registerNotifierService(string $notifierService): void {
		$this->more[] = $notifierService;
	}

	public function getNotifiers(): array {
		$container = $this->containers->of($this->app->id);
		return array_map(static fn (string $class): INotifier => $container->get($class), [...$this->registered->notifiers, ...$this->more]);
	}

	public function hasNotifiers(): bool {
		return [...$this->registered->notifiers, ...$this->more] !== [];
	}

	public function createNotification(): INotification {
		return new Notification();
	}

	public function notify(INotification $notification): void {
		if (!$notification->isValid()) {
			throw new InvalidArgumentException('The given notification is invalid');
		}
		$this->store->add($notification);
	}

	public function markProcessed(INotification $notification): void {
		$this->store->deleteLike($notification);
	}

	public function getCount(INotification $notification): int {
		return $this->store->countLike($notification);
	}

	/**
	 * Lets the notifiers word it.
	 *
	 * @throws InvalidArgumentException if it is over, or if no notifier knows it
	 */
	public function prepare(INotification $notification, string $language): INotification {
		foreach ($this->getNotifiers() as $notifier) {
			try {
				$notification = $notifier->prepare($notification, $language);
			} catch (AlreadyProcessedException) {
				$this->markProcessed($notification);
				throw new InvalidArgumentException('The given notification has been processed');
			} catch (InvalidArgumentException) {
				continue;
			}
			if (!$notification->isValidParsed()) {
				throw new InvalidArgumentException('The given notification has not been handled');
			}
		}
		return $notification->isValidParsed() ? $notification : throw new InvalidArgumentException('The given notification has not been handled');
	}

	public function dismissNotification(INotification $notification): void {
		foreach ($this->getNotifiers() as $notifier) {
			if ($notifier instanceof IDismissableNotifier) {
				try {
					$notifier->dismissNotification($notification);
				} catch (InvalidArgumentException) {
					continue;
				}
			}
		}
	}

	public function setPreparingPushNotification(bool $preparingPushNotification): void {
	}

	public function isPreparingPushNotification(): bool {
		return false;
	}

	public function defer(): bool {
		return false;
	}

	public function flush(): void {
	}
}
