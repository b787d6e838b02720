<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCP\IConfig;

/** How somebody with an account is told: here, by mail, both, or by one mail a day. */
class Wishes {
	public const NOTIFICATION = 'notification';
	public const MAIL = 'mail';
	public const BOTH = 'both';
	public const DAILY = 'daily';
	public const ALL = [self::NOTIFICATION, self::MAIL, self::BOTH, self::DAILY];
	private const KEY = 'mail_wish';

	public function __construct(
		private IConfig $config,
		private HelperMapper $helpers,
	) {
	}

	/** @param string|null $offered what stands in the own offer, if it is at hand */
	public function of(string $userId, ?string $offered = null): string {
		$wish = $this->config->getUserValue($userId, Application::APP_ID, self::KEY);
		$wish = in_array($wish, self::ALL, true) ? $wish : $offered;
		return in_array($wish, self::ALL, true) ? $wish : self::BOTH;
	}

	/** For the person and, if there is one, the own offer: nobody is told in two ways. */
	public function set(string $userId, string $wish): void {
		$this->config->setUserValue($userId, Application::APP_ID, self::KEY, $wish);
		$helper = $this->helpers->ofUser($userId);
		if ($helper !== null && $helper->getMailWish() !== $wish) {
			$helper->setMailWish($wish);
			$this->helpers->update($helper);
		}
	}

	/** Somebody's data goes. */
	public function forget(string $userId): void {
		$this->config->deleteUserValue($userId, Application::APP_ID, self::KEY);
	}

	/** All data goes: the server keeps these wishes in its own table, which the app leaves behind. */
	public function forgetAll(): void {
		foreach (self::ALL as $wish) {
			array_map($this->forget(...), $this->config->getUsersForUserValue(Application::APP_ID, self::KEY, $wish));
		}
	}
}
