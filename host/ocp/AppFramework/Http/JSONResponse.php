<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

class JSONResponse extends Response {
	/** @var mixed */
	protected $data;

	/** @param array<string, mixed> $headers */
	public function __construct(mixed $data = [], int $statusCode = Http::STATUS_OK, array $headers = []) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->addHeader('Content-Type', 'application/json; charset=utf-8');
	}

	/** @return string */
	public function render() {
		return json_encode($this->data, JSON_THROW_ON_ERROR | JSON_HEX_TAG);
	}

	/**
	 * @param mixed $data
	 * @return $this
	 */
	public function setData($data) {
		$this->data = $data;
		return $this;
	}

	/** @return mixed */
	public function getData() {
		return $this->data;
	}
}
