<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use InsNetzGegangen\Host\Frame\Assets;
use OCP\L10N\IFactory;

class Util {
	public static function getL10N(string $application, ?string $language = null): IL10N {
		return Server::get(IFactory::class)->get($application, $language);
	}

	/**
	 * @param string $application
	 * @param string|null $file
	 * @return void
	 */
	public static function addStyle($application, $file = null) {
		Server::get(Assets::class)->addStyle($application, $file ?? 'style');
	}

	public static function addScript(string $application, ?string $file = null, string $afterAppId = 'core', bool $prepend = false): void {
		Server::get(Assets::class)->addScript($application, $file ?? $application, $prepend);
	}

	/**
	 * @param string $application
	 * @param string|null $languageCode
	 * @param bool $init
	 * @return void
	 */
	public static function addTranslations($application, $languageCode = null, $init = false) {
		Server::get(Assets::class)->addTranslations($application, $languageCode);
	}

	/**
	 * @param string $tag
	 * @param array<string, string> $attributes
	 * @param string|null $text
	 * @return void
	 */
	public static function addHeader($tag, $attributes, $text = null) {
		Server::get(Assets::class)->addHeader($tag, $attributes, $text);
	}

	/** @param string $user_part the part in front of the @ */
	public static function getDefaultEmailAddress(string $user_part): string {
		$config = Server::get(IConfig::class);
		$user = $config->getSystemValueString('mail_from_address', $user_part);
		return $user . '@' . $config->getSystemValueString('mail_domain', 'example.org');
	}
}
