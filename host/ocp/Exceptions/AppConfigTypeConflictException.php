<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Exceptions;

/** A value is stored under another type than the one asked for. */
class AppConfigTypeConflictException extends AppConfigException {
}
