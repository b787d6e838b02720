<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use OCP\IConfig;
use OCP\IURLGenerator;

final class UrlGenerator implements IURLGenerator {
	public function __construct(
		private Router $router,
		private Environment $environment,
		private IConfig $config,
		private AppInfo $app,
	) {
	}

	public function linkToRoute(string $routeName, array $arguments = []): string {
		return $this->router->generate($routeName, $arguments);
	}

	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string {
		return $this->getAbsoluteURL($this->linkToRoute($routeName, $arguments));
	}

	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string {
		return $this->getAbsoluteURL('/ocs/v2.php' . substr($this->router->generate('ocs.' . $routeName, $arguments), strlen('/ocs')));
	}

	public function linkTo(string $appName, string $file, array $args = []): string {
		$path = ($appName === '' ? '' : '/apps/' . $appName) . '/' . ltrim($file, '/');
		return $args === [] ? $path : $path . '?' . http_build_query($args);
	}

	public function imagePath(string $appName, string $file): string {
		return ($appName === 'core' ? '/core' : '/apps/' . $appName) . '/img/' . $file;
	}

	public function getAbsoluteURL(string $url): string {
		return preg_match('#^https?://#', $url) === 1 ? $url : $this->getBaseUrl() . '/' . ltrim($url, '/');
	}

	public function linkToDefaultPageUrl(): string {
		return $this->linkToRouteAbsolute($this->app->route);
	}

	public function getBaseUrl(): string {
		$host = $_SERVER['HTTP_HOST'] ?? null;
		return is_string($host) ? 'http://' . $host : $this->config->getSystemValueString('overwrite.cli.url', 'http://127.0.0.1:' . $this->environment->port);
	}

	public function getWebroot(): string {
		return '';
	}
}
