<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

interface ISearchQuery {
	public function getTerm(): string;

	public function getLimit(): int;
}
