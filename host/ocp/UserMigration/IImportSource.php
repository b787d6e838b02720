<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

/** What an account brings along; the part that the app reads. */
interface IImportSource {
	public function getMigratorVersion(string $migrator): ?int;
}
