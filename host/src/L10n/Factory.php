<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\L10n;

use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use OCP\IConfig;
use OCP\IL10N;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** German unless the person chose another language. */
final class Factory implements IFactory {
	public const LANGUAGES = ['de' => 'Deutsch', 'en' => 'English'];
	private const DEFAULT = 'de';
	private const LOCALES = ['de' => 'de_DE', 'en' => 'en_GB'];

	/** @var array<string, L10N> */
	private array $made = [];

	public function __construct(
		private Environment $environment,
		private AppInfo $app,
		private IConfig $config,
		private IUserSession $session,
	) {
	}

	public function get($app, $lang = null, $locale = null): IL10N {
		$language = $lang !== null && isset(self::LANGUAGES[substr($lang, 0, 2)]) ? substr($lang, 0, 2) : $this->findLanguage($app);
		$folder = $app === $this->app->id ? $this->environment->appPath : Environment::hostPath();
		return $this->made[$folder . $language] ??= new L10N($folder . '/l10n/' . $language . '.json', $language, self::LOCALES[$language]);
	}

	public function findLanguage(?string $appId = null): string {
		return $this->getUserLanguage($this->session->getUser());
	}

	public function findLocale($lang = null) {
		return self::LOCALES[$lang ?? $this->findLanguage()] ?? self::LOCALES[self::DEFAULT];
	}

	public function getUserLanguage(?IUser $user = null): string {
		$chosen = $user === null ? '' : $this->config->getUserValue($user->getUID(), 'core', 'lang');
		return isset(self::LANGUAGES[$chosen]) ? $chosen : self::DEFAULT;
	}
}
