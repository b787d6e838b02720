<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use RuntimeException;

/** The same form arrived a moment before: this one is taken back. */
class AlreadySent extends RuntimeException {
}
