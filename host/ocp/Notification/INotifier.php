<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotifier {
	public function getID(): string;

	public function getName(): string;

	/**
	 * @throws \InvalidArgumentException
	 * @throws AlreadyProcessedException
	 * @throws \InvalidArgumentException
	 */
	public function prepare(INotification $notification, string $languageCode): INotification;
}
