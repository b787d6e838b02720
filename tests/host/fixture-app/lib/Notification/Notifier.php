<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Notification;

use InvalidArgumentException;
use OCA\Fixture\AppInfo\Application;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

final class Notifier implements INotifier {
	public function __construct(
		private IFactory $languages,
	) {
	}

	public function getID(): string {
		return Application::ID;
	}

	public function getName(): string {
		return 'Fixture';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::ID) {
			throw new InvalidArgumentException('Not mine');
		}
		$l = $this->languages->get(Application::ID, $languageCode);
		foreach ($notification->getActions() as $action) {
			$notification->addParsedAction($action->setParsedLabel($l->t('Answer')));
		}
		return $notification->setParsedSubject($l->t('The bell rings'))->setLink('http://127.0.0.1/index.php/apps/fixture/');
	}
}
