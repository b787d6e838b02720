<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use Exception;

/** The file or the map as a whole cannot be used; nothing is stored. */
final class ImportFault extends Exception {
}
