<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

require_once __DIR__ . '/vendor/autoload.php';

use Nextcloud\CodingStandard\Config;

$folders = array_filter(
	[__DIR__ . '/lib', __DIR__ . '/host', __DIR__ . '/tests', __DIR__ . '/templates'],
	'is_dir',
);

$config = new Config();
$config->getFinder()->in($folders)->append([__FILE__]);

return $config;
