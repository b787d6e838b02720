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
	/** @var int */
	protected $encodeFlags;

	/** @param array<string, mixed> $headers */
	public function __construct(mixed $data = [], int $statusCode = Http::STATUS_OK, array $headers = [], int $encodeFlags = 0) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->encodeFlags = $encodeFlags;
		$this->addHeader('Content-Type', 'application/json; charset=utf-8');
	}

	/** @return string */
	public function render() {
		return json_encode($this->data, JSON_THROW_ON_ERROR | JSON_HEX_TAG | $this->encodeFlags);
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
