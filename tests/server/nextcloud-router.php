<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// The apps under test lie outside the server's folder, and PHP's own server knows no .mjs.
$types = [
	'css' => 'text/css',
	'js' => 'text/javascript',
	'json' => 'application/json',
	'mjs' => 'text/javascript',
	'png' => 'image/png',
	'svg' => 'image/svg+xml',
	'woff2' => 'font/woff2',
];

/** @var array{REQUEST_URI: string, DOCUMENT_ROOT: string} $_SERVER */
$path = rawurldecode((string)parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$extra = getenv('WEB_ROOT') . '/extra-apps/';
$file = str_starts_with($path, $extra)
	? getenv('EXTRA_APPS') . '/' . substr($path, strlen($extra))
	: $_SERVER['DOCUMENT_ROOT'] . $path;
$type = $types[pathinfo($path, PATHINFO_EXTENSION)] ?? null;

// What the rewrite rules of a web server do for addresses without index.php.
$front = getenv('WEB_ROOT') . '/index.php';
if (str_starts_with($path, getenv('WEB_ROOT') . '/apps/') && !is_file($file)) {
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $front;
	$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $front;
	require $_SERVER['SCRIPT_FILENAME'];
	return true;
}
if ($type === null || str_contains($path, '..') || !is_file($file)) {
	return false;
}
header('Content-Type: ' . $type);
readfile($file);
return true;
