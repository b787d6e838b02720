<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use InsNetzGegangen\Host\Kernel\Environment;
use OCP\L10N\IFactory;

/** Scripts and styles that the page wants, in their order. */
final class Assets {
	/** @var array<string, true> by path */
	private array $styles = [];
	/** @var array<string, true> by path */
	private array $scripts = [];
	/** @var list<string> */
	private array $headers = [];

	public function __construct(
		private Environment $environment,
		private IFactory $languages,
	) {
	}

	public function addStyle(string $app, string $file): void {
		$this->styles['/apps/' . $app . '/css/' . $file . '.css'] = true;
	}

	public function addScript(string $app, string $file, bool $prepend): void {
		$this->addTranslations($app, null);
		$script = ['/apps/' . $app . '/js/' . $file => true];
		$this->scripts = $prepend ? $script + $this->scripts : $this->scripts + $script;
	}

	public function addTranslations(string $app, ?string $language): void {
		$this->scripts['/apps/' . $app . '/l10n/' . ($language ?? $this->languages->findLanguage($app))] = true;
	}

	/** @param array<string, string> $attributes */
	public function addHeader(string $tag, array $attributes, ?string $text): void {
		$html = '<' . $tag;
		foreach ($attributes as $name => $value) {
			$html .= ' ' . $name . '="' . htmlspecialchars($value, ENT_QUOTES) . '"';
		}
		$this->headers[] = $html . '>' . ($text === null ? '' : htmlspecialchars($text) . '</' . $tag . '>');
	}

	/** @return list<string> addresses */
	public function styles(): array {
		return array_map(fn (string $path): string => $this->versioned($path, $path), array_keys($this->styles));
	}

	/** @return list<array{src: string, module: bool}> those whose file is there */
	public function scripts(): array {
		$scripts = [];
		foreach (array_keys($this->scripts) as $path) {
			foreach (['.mjs', '.js'] as $ending) {
				if (is_file($this->file($path . $ending))) {
					$scripts[] = ['src' => $this->versioned($path . $ending, $path . $ending), 'module' => $ending === '.mjs'];
					break;
				}
			}
		}
		return $scripts;
	}

	public function headers(): string {
		return implode("\n", $this->headers);
	}

	private function versioned(string $url, string $path): string {
		$file = $this->file($path);
		return $url . '?v=' . (is_file($file) ? dechex((int)filemtime($file)) : '0');
	}

	private function file(string $path): string {
		return $this->environment->appPath . '/' . explode('/', $path, 4)[3];
	}
}
