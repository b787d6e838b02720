<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use OCP\IConfig;
use OCP\IUser;

/** Light, dark and their high-contrast forms; without a choice the system decides. */
final class Theme {
	public const CHOICES = ['default', 'light', 'dark', 'light-highcontrast', 'dark-highcontrast'];
	private const BY_SYSTEM = [
		'light' => 'all',
		'dark' => '(prefers-color-scheme: dark)',
		'light-highcontrast' => '(prefers-contrast: more)',
		'dark-highcontrast' => '(prefers-contrast: more) and (prefers-color-scheme: dark)',
	];

	public function __construct(
		private IConfig $config,
	) {
	}

	public function of(?IUser $user): string {
		$chosen = $user === null ? '' : $this->config->getUserValue($user->getUID(), 'theming', 'theme', 'default');
		return in_array($chosen, self::CHOICES, true) ? $chosen : 'default';
	}

	/** @return array<string, string> media query by style sheet */
	public function styles(?IUser $user): array {
		$theme = $this->of($user);
		$styles = [];
		foreach ($theme === 'default' ? self::BY_SYSTEM : [$theme => 'all'] as $name => $media) {
			$styles['/core/css/theme-' . $name . '.css'] = $media;
		}
		return $styles;
	}
}
