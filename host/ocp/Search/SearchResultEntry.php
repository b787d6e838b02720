<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

use JsonSerializable;

class SearchResultEntry implements JsonSerializable {
	public function __construct(
		protected string $thumbnailUrl,
		protected string $title,
		protected string $subline,
		protected string $resourceUrl,
		protected string $icon = '',
		protected bool $rounded = false,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return [
			'thumbnailUrl' => $this->thumbnailUrl, 'title' => $this->title, 'subline' => $this->subline,
			'resourceUrl' => $this->resourceUrl, 'icon' => $this->icon, 'rounded' => $this->rounded,
		];
	}
}
