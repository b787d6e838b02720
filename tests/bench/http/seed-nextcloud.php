<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Fills a real server with many invented records: seed-nextcloud.php ROOT HELPERS REQUESTS

use InsNetzGegangen\Host\Demo\Seeder;
use OCP\Server;

[, $root, $helpers, $requests] = $argv;
define('OC_CONSOLE', 1);
require_once $root . '/lib/base.php';
require_once __DIR__ . '/../../../host/src/Demo/Seeder.php';

Server::get(OCP\App\IAppManager::class)->loadApp('ins_netz_gegangen');
(new Seeder(Server::get(...), time()))->run((int)$helpers, (int)$requests);
