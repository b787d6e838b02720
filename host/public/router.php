<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Http\Sender;
use InsNetzGegangen\Host\Http\StaticFiles;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;

require __DIR__ . '/../../vendor/autoload.php';

ini_set('display_errors', '0');
$environment = Environment::read();
$uri = $_SERVER['REQUEST_URI'] ?? '/';
if ((new StaticFiles($environment))->send(explode('?', is_string($uri) ? $uri : '/', 2)[0])) {
	return;
}
// Pages go packed as well, as from a web server with its usual settings.
ini_set('zlib.output_compression', '1');
$kernel = Kernel::boot($environment);
$answer = (new FrontController($kernel))->handle();
$kernel->server->get(Sender::class)->send($answer);
