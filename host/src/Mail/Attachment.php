<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Mail;

use OCP\Mail\IAttachment;

final class Attachment implements IAttachment {
	public function __construct(
		public string $body,
		public string $name,
		public string $type,
	) {
	}

	public function setFilename(string $filename): IAttachment {
		$this->name = $filename;
		return $this;
	}

	public function setContentType(string $contentType): IAttachment {
		$this->type = $contentType;
		return $this;
	}

	public function setBody(string $body): IAttachment {
		$this->body = $body;
		return $this;
	}
}
