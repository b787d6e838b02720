<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** Renders a template, and the frame around it unless the template is a whole page itself. */
final class Page {
	private const LAYOUTS = [
		TemplateResponse::RENDER_AS_USER => 'layout.user',
		TemplateResponse::RENDER_AS_BASE => 'layout.user',
		TemplateResponse::RENDER_AS_PUBLIC => 'layout.public',
		TemplateResponse::RENDER_AS_GUEST => 'layout.guest',
		TemplateResponse::RENDER_AS_ERROR => 'layout.guest',
	];

	public function __construct(
		private Environment $environment,
		private AppInfo $app,
		private IFactory $languages,
		private Layout $layout,
	) {
	}

	public function render(TemplateResponse $response): string {
		$content = $this->template($response->getApp(), $response->getTemplateName(), $response->getParams());
		$layout = self::LAYOUTS[$response->getRenderAs()] ?? null;
		if ($layout === null) {
			return $content;
		}
		return $this->template('core', $layout, [...$this->layout->data($response), 'content' => $content]);
	}

	/** @param array<string, mixed> $params */
	public function template(string $app, string $name, array $params): string {
		require_once Environment::hostPath() . '/templates/functions.php';
		$folder = $app === $this->app->id ? $this->environment->appPath : Environment::hostPath();
		return self::isolate($folder . '/templates/' . $name . '.php', $params, $this->languages->get($app));
	}

	/** @param array<string, mixed> $params */
	private static function isolate(string $file, array $params, IL10N $l): string {
		// The template finds $_ and $l, and nothing else.
		$include = static function (array $_) use ($file, $l): string {
			ob_start();
			try {
				include $file;
				return (string)ob_get_contents();
			} finally {
				ob_end_clean();
			}
		};
		return $include($params);
	}
}
