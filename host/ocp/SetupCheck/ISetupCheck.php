<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\SetupCheck;

interface ISetupCheck {
	public function getCategory(): string;

	public function getName(): string;

	public function run(): SetupResult;
}
