<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use RuntimeException;

/** A waiting mail that cannot be opened any more; trying again would not help. */
final class MailNotReadable extends RuntimeException {
}
