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

	/** Display name, what the account is for, and groups, by account name. */
	public const ALL = [
		'mitglied' => ['Mira Demo', 'Mitglied', [self::APP_GROUP]],
		'helferin' => ['Helga Demo', 'hilft mit', [self::APP_GROUP, 'helferinnen']],
		'helfer' => ['Henrik Demo', 'hilft mit', [self::APP_GROUP, 'helferinnen']],
		'aufnahme' => ['Anneliese Demo', 'nimmt Anrufe an', [self::APP_GROUP, 'aufnahme']],
		'koordination' => ['Karla Demo', 'koordiniert alle Kreise', [self::APP_GROUP, 'koordination']],
		'koordination-goerlitz' => ['Konrad Demo', 'koordiniert Görlitz', [self::APP_GROUP, 'koordination-goerlitz']],
		'redaktion' => ['Rosa Demo', 'pflegt das Handbuch', [self::APP_GROUP, 'redaktion']],
		'vorstand' => ['Viktor Demo', 'sieht nur Zahlen', [self::APP_GROUP, 'vorstand']],
		'vertrauen' => ['Vera Demo', 'bekommt vertrauliche Meldungen', [self::APP_GROUP, 'vertrauen']],
		'admin' => ['Ada Demo', 'verwaltet', [self::APP_GROUP, 'admin']],
		'aussen' => ['Arne Demo', 'nicht in der Gruppe', ['aussen']],
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
