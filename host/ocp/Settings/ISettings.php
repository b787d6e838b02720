<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\AppFramework\Http\TemplateResponse;

interface ISettings {
	/** @return TemplateResponse */
	public function getForm();

	/** @return string|null */
	public function getSection();

	/** @return int */
	public function getPriority();
}
