<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use RuntimeException;
use SimpleXMLElement;

/** What appinfo/info.xml says about the one app that this host runs. */
final class AppInfo {
	/**
	 * @param list<class-string> $commands
	 * @param list<class-string> $jobs
	 * @param list<class-string> $adminSettings
	 * @param list<class-string> $adminSections
	 * @param list<class-string> $uninstallSteps run whenever the app is disabled
	 */
	private function __construct(
		public readonly string $id,
		public readonly string $name,
		public readonly string $version,
		public readonly string $namespace,
		public readonly string $route,
		public readonly array $commands,
		public readonly array $jobs,
		public readonly array $adminSettings,
		public readonly array $adminSections,
		public readonly array $uninstallSteps,
	) {
	}

	/** @throws RuntimeException if the file is missing or broken */
	public static function read(string $appPath): self {
		$xml = @simplexml_load_file($appPath . '/appinfo/info.xml');
		if ($xml === false) {
			throw new RuntimeException('No readable appinfo/info.xml in ' . $appPath);
		}
		return new self(
			(string)$xml->id,
			(string)$xml->name,
			(string)$xml->version,
			'OCA\\' . $xml->namespace,
			(string)$xml->navigations->navigation->route,
			self::classes($xml->commands->command),
			self::classes($xml->{'background-jobs'}->job),
			self::classes($xml->settings->admin),
			self::classes($xml->settings->{'admin-section'}),
			self::classes($xml->{'repair-steps'}->uninstall?->step),
		);
	}

	/** @return list<class-string> */
	private static function classes(?SimpleXMLElement $elements): array {
		$classes = [];
		foreach ($elements ?? [] as $element) {
			/** @var class-string $class */
			$class = trim((string)$element);
			$classes[] = $class;
		}
		return $classes;
	}
}
