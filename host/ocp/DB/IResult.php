<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

interface IResult {
	public function closeCursor(): bool;

	/** @return mixed */
	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC);

	/** @return false|mixed */
	public function fetchOne();

	/** @return list<mixed> */
	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC): array;

	public function rowCount(): int;
}
