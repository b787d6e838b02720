<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

class DataDownloadResponse extends DownloadResponse {
	private string $content;

	/** @param array<string, mixed> $headers */
	public function __construct(string $data, string $filename, string $contentType, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($filename, $contentType, $status, $headers);
		$this->content = $data;
	}

	/**
	 * @param string $data
	 * @return void
	 */
	public function setData($data) {
		$this->content = $data;
	}

	/** @return string */
	public function render() {
		return $this->content;
	}
}
