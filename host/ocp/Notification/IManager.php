<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface IManager extends IApp {
	/** @param class-string<INotifier> $notifierService */
	public function registerNotifierService(string $notifierService): void;

	/** @return list<INotifier> */
	public function getNotifiers(): array;

	public function createNotification(): INotification;

	public function hasNotifiers(): bool;

	public function setPreparingPushNotification(bool $preparingPushNotification): void;

	public function isPreparingPushNotification(): bool;

	public function dismissNotification(INotification $notification): void;

	public function defer(): bool;

	public function flush(): void;
}
