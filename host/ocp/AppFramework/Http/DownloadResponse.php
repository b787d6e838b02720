<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use Symfony\Component\HttpFoundation\HeaderUtils;
use Symfony\Component\String\UnicodeString;

class DownloadResponse extends Response {
	/** @param array<string, mixed> $headers */
	public function __construct(string $filename, string $contentType, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$name = strtr($filename, '/\\', '--');
		$ascii = str_replace('%', '', (new UnicodeString($name))->ascii()->toString());
		$this->addHeader('Content-Disposition', HeaderUtils::makeDisposition('attachment', $name, $ascii));
		$this->addHeader('Content-Type', $contentType);
	}
}
