/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Occ } from './nextcloud-people.ts'
import type { Place } from './server.ts'

import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { addPeople, appPasswords, giveRoles, GROUP } from './nextcloud-people.ts'
import { run } from './process.ts'
import { occ as command, PASSWORD } from './server.ts'
import { SAXONY } from './world.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const APP = 'ins_netz_gegangen'

/** What of the project is installed: the same as in a release. */
const PARTS = ['lib', 'templates', 'img', 'l10n', 'rules', 'regions', 'handbook', 'js', 'css', 'openapi.json']

/** Where the parts of an installation lie. */
export interface Folders {
	/** The server, which stays as it is. */
	root: string
	config: string
	data: string
	/** The apps under test. */
	apps: string
}

interface Installation {
	/** All but `root` are made. */
	folders: Folders
	/** Folder of the notifications app, or empty. */
	notifications: string
	/** Where it will be served. */
	baseUrl: string
	/** Where a mail server listens. */
	mailPort: number
	archive?: string
	pretty?: boolean
	limits?: boolean
}

/**
 * Installs a throw-away Nextcloud on SQLite with the app enabled for one group.
 */
export async function install({ folders, notifications, baseUrl, mailPort, archive, pretty = false, limits = true }: Installation): Promise<Place> {
	const { root, config, data, apps } = folders
	await Promise.all([mkdir(config), mkdir(data), mkdir(apps)])
	await (archive === undefined ? linkApp(apps) : unpack(archive, apps))
	await lowerMinimum(folders)
	await standIns(folders)
	if (notifications !== '') {
		await symlink(resolve(notifications), join(apps, 'notifications'))
	}
	await writeFile(join(config, 'probe.config.php'), probeConfig(folders, baseUrl, mailPort, { pretty, limits }))

	const start = {
		program: 'php',
		args: [join(root, 'occ'), '--no-interaction'],
		env: { NEXTCLOUD_CONFIG_DIR: config },
		cwd: root,
	}
	const occ: Occ = (args, env) => command({ name: root, baseUrl, credentials: {} as Place['credentials'], occ: start }, args, env)
	await occ(['maintenance:install', '--database=sqlite', '--admin-user=admin', `--admin-pass=${PASSWORD}`, `--data-dir=${data}`])
	if (notifications !== '' || existsSync(join(root, 'apps', 'notifications'))) {
		await occ(['app:enable', 'notifications'])
	}
	// It would note every upgrade of the app in a job of its own.
	await occ(['app:disable', 'updatenotification'])
	await addPeople(occ)
	// --force: older servers than info.xml names can be tested as well.
	await occ(['app:enable', '--force', '--groups', GROUP, APP])
	// Whoever is asked at night hears of it in the morning: what a test sees must not depend on the hour it runs at.
	await occ(['config:app:set', APP, 'asksAtNight', '--value=1', '--type=boolean'])
	await giveRoles(occ, SAXONY)
	const version = JSON.parse(await occ(['status', '--output=json'])).versionstring as string
	return { name: `Nextcloud ${version}`, baseUrl, credentials: await appPasswords(occ), occ: start }
}

/**
 * Unpacks a release the way an admin does.
 *
 * @param archive - file
 * @param apps - the folder of apps
 */
export async function unpack(archive: string, apps: string): Promise<void> {
	await rm(join(apps, APP), { recursive: true, force: true })
	await run({ program: 'tar', args: ['-xzf', archive, '-C', apps] })
}

/**
 * The project itself, so that a change is seen without packing.
 *
 * @param apps - the folder of apps
 */
async function linkApp(apps: string): Promise<void> {
	const target = join(apps, APP)
	await mkdir(target)
	for (const part of PARTS) {
		if (existsSync(join(PROJECT, part))) {
			await symlink(join(PROJECT, part), join(target, part))
		}
	}
	await cp(join(PROJECT, 'appinfo'), join(target, 'appinfo'), { recursive: true })
}

/**
 * `app:enable --force` lifts the upper limit of versions only, so the lower one is lowered in the copy of the app.
 */
export async function lowerMinimum({ root, apps }: Folders): Promise<void> {
	const major = await majorVersion(root)
	const info = join(apps, APP, 'appinfo', 'info.xml')
	const text = await readFile(info, 'utf8')
	await writeFile(info, text.replace(/(<nextcloud min-version=")(\d+)/, (_, before: string, least: string) => before + Math.min(Number(least), major)))
}

/**
 * A copy of the server's sources lacks some apps without which `occ upgrade` does not run: empty ones stand in.
 */
async function standIns({ root, apps }: Folders): Promise<void> {
	const major = await majorVersion(root)
	const { alwaysEnabled } = JSON.parse(await readFile(join(root, 'core/shipped.json'), 'utf8')) as { alwaysEnabled: string[] }
	for (const app of alwaysEnabled.filter((name) => !existsSync(join(root, 'apps', name)))) {
		await mkdir(join(apps, app, 'appinfo'), { recursive: true })
		await writeFile(join(apps, app, 'appinfo', 'info.xml'), `<?xml version="1.0"?>
<info><id>${app}</id><name>${app}</name><summary>stands in</summary><description>stands in</description><version>1.0.0</version><licence>agpl</licence>
<author>nobody</author><category>tools</category><bugs>https://example.org</bugs><dependencies><nextcloud min-version="${major}" max-version="${major}"/></dependencies></info>
`)
	}
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
 * @param folders - server and apps
 * @param baseUrl - where it is served
 * @param mailPort - where a mail server listens
 * @param pretty - addresses without index.php
 */
function probeConfig({ root, apps }: Folders, baseUrl: string, mailPort: number, { pretty, limits }: { pretty: boolean, limits: boolean }): string {
	const text = (value: string) => `'${value.replace(/['\\]/g, '\\$&')}'`
	return `<?php
$CONFIG = [
	'apps_paths' => [
		['path' => ${text(join(root, 'apps'))}, 'url' => '/apps', 'writable' => false],
		['path' => ${text(apps)}, 'url' => '/extra-apps', 'writable' => true],
	],
	'trusted_domains' => ['127.0.0.1'],
	'overwrite.cli.url' => ${text(baseUrl)},
	'htaccess.IgnoreFrontController' => ${String(pretty)},
	'default_language' => 'de',
	'has_internet_connection' => false,
	'ratelimit.protection.enabled' => ${String(limits)},
	'mail_smtpmode' => 'smtp',
	'mail_smtphost' => '127.0.0.1',
	'mail_smtpport' => ${mailPort},
	'mail_from_address' => 'probe',
	'mail_domain' => 'example.org',
	'loglevel' => 2,
];
`
}
