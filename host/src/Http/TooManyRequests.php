<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use Exception;
use OCP\Security\RateLimiting\IRateLimitExceededException;

final class TooManyRequests extends Exception implements IRateLimitExceededException {
}
