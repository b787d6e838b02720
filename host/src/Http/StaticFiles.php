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
	private const PACKED = '#^text/|json$|svg#';
	private const NAMED_BY_CONTENT = '#-[\w-]{8}\.chunk\.(?:mjs|css)$#D';
	private const APP_FOLDERS = 'js|css|img|l10n|handbook|regions';

	public function __construct(
		private Environment $environment,
	) {
	}

	/** @return bool whether the path was that of a file, which is sent then */
	public function send(string $path): bool {
		$files = $this->find($path);
		$type = $files === [] ? null : self::TYPES[pathinfo($files[0], PATHINFO_EXTENSION)] ?? null;
		if ($type === null) {
			return false;
		}
		header_remove('X-Powered-By');
		header('Content-Type: ' . $type . (str_starts_with($type, 'text/') ? '; charset=utf-8' : ''));
		header('X-Content-Type-Options: nosniff');
		// As the server's own .htaccess has it; parts of a build carry their content in their name.
		$named = isset($_GET['v']) || preg_match(self::NAMED_BY_CONTENT, $path) === 1;
		header('Cache-Control: ' . ($named ? 'max-age=15778463, immutable' : 'max-age=0'));
		$this->sendContent(implode('', array_map(static fn (string $file): string => (string)file_get_contents($file), $files)), $type);
		return true;
	}

	/** Texts go packed, as from a web server with its usual settings: what a slow line shows would be wrong otherwise. */
	private function sendContent(string $content, string $type): void {
		$accepted = $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '';
		if (preg_match(self::PACKED, $type) === 1 && is_string($accepted) && str_contains($accepted, 'gzip')) {
			$content = (string)gzencode($content);
			header('Content-Encoding: gzip');
			header('Vary: Accept-Encoding');
		}
		header('Content-Length: ' . strlen($content));
		echo $content;
	}

	/**
	 * `/core/css/base+frame.css` is both in one: each file for itself costs a slow line a round trip.
	 *
	 * @return list<string> nothing if one of them is not there
	 */
	private function find(string $path): array {
		$files = match (true) {
			preg_match('#^/apps/[a-z_]+/((?:' . self::APP_FOLDERS . ')/.+)$#D', $path, $found) === 1 => [$this->environment->appPath . '/' . $found[1]],
			preg_match('#^/core/css/([a-z+-]+)\.css$#D', $path, $found) === 1 => array_map(
				static fn (string $name): string => Environment::hostPath() . '/assets/css/' . $name . '.css',
				explode('+', $found[1]),
			),
			preg_match('#^/core/(.+)$#D', $path, $found) === 1 => [Environment::hostPath() . '/assets/' . $found[1]],
			default => [],
		};
		$there = array_filter($files, static fn (string $file): bool => !str_contains($file, '..') && is_file($file));
		return count($there) === count($files) ? $files : [];
	}
}
