<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

/** The invented people one can be. Only the embedded host has them, all with the same known password. */
final class Accounts {
	public const PASSWORD = 'probe-2026';
	/** The group for which the app is enabled. */
	public const APP_GROUP = 'ins-netz';

	/** Display name and groups by account name. */
	public const ALL = [
		'mitglied' => ['Mira Demo', [self::APP_GROUP]],
		'helferin' => ['Helga Demo', [self::APP_GROUP, 'helferinnen']],
		'helfer' => ['Henrik Demo', [self::APP_GROUP, 'helferinnen']],
		'aufnahme' => ['Anneliese Demo', [self::APP_GROUP, 'aufnahme']],
		'koordination' => ['Karla Demo', [self::APP_GROUP, 'koordination']],
		'koordination-goerlitz' => ['Konrad Demo', [self::APP_GROUP, 'koordination-goerlitz']],
		'redaktion' => ['Rosa Demo', [self::APP_GROUP, 'redaktion']],
		'vorstand' => ['Viktor Demo', [self::APP_GROUP, 'vorstand']],
		'vertrauen' => ['Vera Demo', [self::APP_GROUP, 'vertrauen']],
		'admin' => ['Ada Demo', [self::APP_GROUP, 'admin']],
		'aussen' => ['Arne Demo', ['aussen']],
	];

	/** The role of a group and the districts it is limited to, for the app's own command. */
	public const ROLES = [
		'aufnahme' => ['intake', []],
		'koordination' => ['coordinator', []],
		'koordination-goerlitz' => ['coordinator', ['14626']],
		'redaktion' => ['editor', []],
		'vorstand' => ['executive', []],
		'vertrauen' => ['trust', []],
		'admin' => ['admin', []],
	];
}
