<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use InsNetzGegangen\Host\Frame\Page;
use OCP\AppFramework\Http;
use OCP\Server;

class TemplateResponse extends Response {
	public const RENDER_AS_GUEST = 'guest';
	public const RENDER_AS_BLANK = '';
	public const RENDER_AS_BASE = 'base';
	public const RENDER_AS_USER = 'user';
	public const RENDER_AS_ERROR = 'error';
	public const RENDER_AS_PUBLIC = 'public';

	/** @var string */
	protected $templateName;
	/** @var array<string, mixed> */
	protected $params;
	/** @var string */
	protected $renderAs;
	/** @var string */
	protected $appName;

	/**
	 * @param array<string, mixed> $params what the template sees as $_
	 * @param array<string, mixed> $headers
	 */
	public function __construct(string $appName, string $templateName, array $params = [], string $renderAs = self::RENDER_AS_USER, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$this->appName = $appName;
		$this->templateName = $templateName;
		$this->params = $params;
		$this->renderAs = $renderAs;
		$this->setContentSecurityPolicy(new ContentSecurityPolicy());
	}

	/**
	 * @param array<string, mixed> $params
	 * @return $this
	 */
	public function setParams(array $params) {
		$this->params = $params;
		return $this;
	}

	/** @return array<string, mixed> */
	public function getParams() {
		return $this->params;
	}

	public function getApp(): string {
		return $this->appName;
	}

	/** @return string */
	public function getTemplateName() {
		return $this->templateName;
	}

	/**
	 * @param string $renderAs
	 * @return $this
	 */
	public function renderAs($renderAs) {
		$this->renderAs = $renderAs;
		return $this;
	}

	/** @return string */
	public function getRenderAs() {
		return $this->renderAs;
	}

	/** @return string */
	public function render() {
		return Server::get(Page::class)->render($this);
	}
}
