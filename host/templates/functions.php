<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\IURLGenerator;
use OCP\Server;
use OCP\Util;

/** What the templates of apps may call, as on the real server. */

function p(mixed $text): void {
	print(htmlspecialchars(is_scalar($text) ? (string)$text : '', ENT_QUOTES | ENT_SUBSTITUTE));
}

function print_unescaped(mixed $html): void {
	print(is_scalar($html) ? (string)$html : '');
}

function script(string $app, string $file): void {
	Util::addScript($app, $file);
}

function style(string $app, string $file): void {
	Util::addStyle($app, $file);
}

function image_path(string $app, string $file): string {
	return Server::get(IURLGenerator::class)->imagePath($app, $file);
}
