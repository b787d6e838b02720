<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Migration;

use Exception;

interface IRepairStep {
	/** @return string */
	public function getName();

	/**
	 * @return void
	 * @throws Exception if the step failed
	 */
	public function run(IOutput $output);
}
