<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

class Defaults {
	public function getBaseUrl(): string {
		return Server::get(IURLGenerator::class)->getBaseUrl();
	}

	public function getName(): string {
		return Server::get(IConfig::class)->getSystemValueString('name', 'Probe-Wolke');
	}

	public function getProductName(): string {
		return 'Nextcloud';
	}

	public function getEntity(): string {
		return $this->getName();
	}

	public function getSlogan(?string $lang = null): string {
		return '';
	}

	public function getColorPrimary(): string {
		return '#00679e';
	}
}
