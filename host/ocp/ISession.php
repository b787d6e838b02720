<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface ISession {
	/**
	 * @param mixed $value
	 * @return mixed
	 */
	public function set(string $key, $value);

	/** @return mixed */
	public function get(string $key);

	public function exists(string $key): bool;

	/** @return mixed */
	public function remove(string $key);

	/** @return mixed */
	public function clear();

	/** @return void */
	public function regenerateId(bool $deleteOldSession = true, bool $updateToken = false);

	public function getId(): string;
}
