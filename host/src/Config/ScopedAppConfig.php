<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use OCP\AppFramework\Services\IAppConfig;

/** The values of the one app that asks. */
final class ScopedAppConfig implements IAppConfig {
	public function __construct(
		private AppConfig $config,
		private string $appName,
	) {
	}

	public function hasAppKey(string $key, ?bool $lazy = false): bool {
		return $this->config->hasKey($this->appName, $key, $lazy);
	}

	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string {
		return $this->config->getValueString($this->appName, $key, $default, $lazy);
	}

	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int {
		return $this->config->getValueInt($this->appName, $key, $default, $lazy);
	}

	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool {
		return $this->config->getValueBool($this->appName, $key, $default, $lazy);
	}

	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array {
		return $this->config->getValueArray($this->appName, $key, $default, $lazy);
	}

	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueString($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueInt($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool {
		return $this->config->setValueBool($this->appName, $key, $value, $lazy);
	}

	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueArray($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function deleteAppValue(string $key): void {
		$this->config->deleteKey($this->appName, $key);
	}
}
