<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

/** Where the server puts what an account takes along; the part that the app writes with. */
interface IExportDestination {
	public function addFileContents(string $path, string $content): void;
}
