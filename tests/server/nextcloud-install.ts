/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Occ } from './nextcloud-people.ts'
import type { Place } from './server.ts'

import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { addPeople, appPasswords, giveRoles, GROUP } from './nextcloud-people.ts'
import { occ as command, PASSWORD } from './server.ts'
import { SAXONY } from './world.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const APP = 'ins_netz_gegangen'

/** What of the project is installed: the same as in a release. */
const PARTS = ['lib', 'templates', 'img', 'l10n', 'rules', 'regions', 'handbook', 'js', 'css', 'openapi.json']

/**
 * Installs a throw-away Nextcloud on SQLite with the app enabled for one group.
 *
 * @param root - folder of the server
 * @param notifications - folder of the notifications app, or empty
 * @param baseUrl - where it will be served
 * @param folder - empty; gets config, data and the apps under test
 */
export async function install(root: string, notifications: string, baseUrl: string, folder: string): Promise<Place> {
	const apps = join(folder, 'apps')
	await Promise.all([mkdir(join(folder, 'config')), mkdir(join(folder, 'data')), mkdir(join(apps, APP), { recursive: true })])
	await linkApp(join(apps, APP), await majorVersion(root))
	if (notifications !== '') {
		await symlink(resolve(notifications), join(apps, 'notifications'))
	}
	await writeFile(join(folder, 'config', 'probe.config.php'), probeConfig(root, apps, baseUrl))

	const start = {
		program: 'php',
		args: [join(root, 'occ'), '--no-interaction'],
		env: { NEXTCLOUD_CONFIG_DIR: join(folder, 'config') },
		cwd: root,
	}
	const occ: Occ = (args, env) => command({ name: root, baseUrl, credentials: {} as Place['credentials'], occ: start }, args, env)
	await occ(['maintenance:install', '--database=sqlite', '--admin-user=admin', `--admin-pass=${PASSWORD}`, `--data-dir=${join(folder, 'data')}`])
	if (notifications !== '' || existsSync(join(root, 'apps', 'notifications'))) {
		await occ(['app:enable', 'notifications'])
	}
	await addPeople(occ)
	// --force: older servers than info.xml names can be tested as well.
	await occ(['app:enable', '--force', '--groups', GROUP, APP])
	await giveRoles(occ, SAXONY)
	const version = JSON.parse(await occ(['status', '--output=json'])).versionstring as string
	return { name: `Nextcloud ${version}`, baseUrl, credentials: await appPasswords(occ), occ: start }
}

/**
 * @param target - folder of the app below an apps path
 * @param major - version of the server; `app:enable --force` lifts the upper limit only, so the lower one is lowered here
 */
async function linkApp(target: string, major: number): Promise<void> {
	for (const part of PARTS) {
		if (existsSync(join(PROJECT, part))) {
			await symlink(join(PROJECT, part), join(target, part))
		}
	}
	await cp(join(PROJECT, 'appinfo'), join(target, 'appinfo'), { recursive: true })
	const info = join(target, 'appinfo', 'info.xml')
	const text = await readFile(info, 'utf8')
	await writeFile(info, text.replace(/(<nextcloud min-version=")(\d+)/, (_, before: string, least: string) => before + Math.min(Number(least), major)))
}

/**
 * @param root - folder of the server
 */
async function majorVersion(root: string): Promise<number> {
	const found = /\$OC_Version = \[(\d+)/.exec(await readFile(join(root, 'version.php'), 'utf8'))
	if (!found) {
		throw new Error(`${root} has no readable version.php.`)
	}
	return Number(found[1])
}

/**
 * Settings that Nextcloud reads beside its own config.php.
 *
 * @param root - folder of the server
 * @param apps - folder of the apps under test
 * @param baseUrl - where it is served
 */
function probeConfig(root: string, apps: string, baseUrl: string): string {
	const text = (value: string) => `'${value.replace(/['\\]/g, '\\$&')}'`
	return `<?php
$CONFIG = [
	'apps_paths' => [
		['path' => ${text(join(root, 'apps'))}, 'url' => '/apps', 'writable' => false],
		['path' => ${text(apps)}, 'url' => '/extra-apps', 'writable' => true],
	],
	'trusted_domains' => ['127.0.0.1'],
	'overwrite.cli.url' => ${text(baseUrl)},
	'default_language' => 'de',
	'has_internet_connection' => false,
	'mail_smtpmode' => 'null',
	'mail_from_address' => 'probe',
	'mail_domain' => 'example.org',
	'loglevel' => 2,
];
`
}
