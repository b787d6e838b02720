<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Kernel\Environment;

/** Scripts, styles and images of the app (/apps/<id>/…) and of the frame (/core/…), and nothing else. */
final class StaticFiles {
	private const TYPES = [
		'js' => 'text/javascript', 'mjs' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json', 'map' => 'application/json',
		'svg' => 'image/svg+xml', 'png' => 'image/png', 'jpg' => 'image/jpeg', 'ico' => 'image/x-icon', 'woff2' => 'font/woff2', 'wasm' => 'application/wasm',
		'webmanifest' => 'application/manifest+json', 'txt' => 'text/plain',
	];
	private const APP_FOLDERS = 'js|css|img|l10n|handbook|regions';

	public function __construct(
		private Environment $environment,
	) {
	}

	/** @return bool whether the path was that of a file, which is sent then */
	public function send(string $path): bool {
		$file = $this->find($path);
		$type = $file === null ? null : self::TYPES[pathinfo($file, PATHINFO_EXTENSION)] ?? null;
		if ($file === null || $type === null) {
			return false;
		}
		header_remove('X-Powered-By');
		header('Content-Type: ' . $type . (str_starts_with($type, 'text/') ? '; charset=utf-8' : ''));
		header('Content-Length: ' . filesize($file));
		header('X-Content-Type-Options: nosniff');
		header('Cache-Control: ' . (isset($_GET['v']) ? 'max-age=15778463, immutable' : 'max-age=0'));
		readfile($file);
		return true;
	}

	private function find(string $path): ?string {
		$file = match (true) {
			preg_match('#^/apps/[a-z_]+/((?:' . self::APP_FOLDERS . ')/.+)$#', $path, $found) === 1 => $this->environment->appPath . '/' . $found[1],
			preg_match('#^/core/(.+)$#', $path, $found) === 1 => Environment::hostPath() . '/assets/' . $found[1],
			default => '',
		};
		return !str_contains($file, '..') && is_file($file) ? $file : null;
	}
}
