<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

/** The containers of the apps by their id; the host runs one app, its own parts are called "core". */
final class AppContainers {
	/** @var array<string, Container> */
	private array $containers = [];

	public function add(string $appId, Container $container): void {
		$this->containers[$appId] = $container;
	}

	public function of(string $appId): Container {
		return $this->containers[$appId] ?? throw new ServiceNotFound('No app ' . $appId);
	}
}
