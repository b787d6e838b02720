/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account, Credentials } from './server.ts'
import type { Places } from './world.ts'

import { ACCOUNTS, PASSWORD } from './server.ts'

/** The group the app is enabled for. */
export const GROUP = 'ins-netz'

/** Which account gets which role, and for which districts. */
const ROLES: { account: Account, role: string, elsewhere?: true }[] = [
	{ account: 'aufnahme', role: 'intake' },
	{ account: 'koordination', role: 'coordinator' },
	{ account: 'koordination-goerlitz', role: 'coordinator', elsewhere: true },
	{ account: 'redaktion', role: 'editor' },
	{ account: 'vorstand', role: 'executive' },
	{ account: 'vertrauen', role: 'trust' },
	{ account: 'admin', role: 'admin' },
]

export type Occ = (args: string[], env?: Record<string, string>) => Promise<string>

/**
 * Makes the accounts, their groups and the group of the app.
 */
export async function addPeople(occ: Occ): Promise<void> {
	for (const group of [GROUP, ...ROLES.map(({ account }) => roleGroup(account))]) {
		await occ(['group:add', group])
	}
	for (const account of ACCOUNTS) {
		const role = ROLES.find((one) => one.account === account)
		const groups = [...account === 'aussen' ? [] : [GROUP], ...role ? [roleGroup(account)] : []]
		if (account === 'admin') {
			for (const group of groups) {
				await occ(['group:adduser', group, account])
			}
		} else {
			await occ(
				['user:add', '--password-from-env', `--display-name=${account} (Demo)`, ...groups.map((group) => `--group=${group}`), account],
				{ OC_PASS: PASSWORD },
			)
		}
		await occ(['user:setting', account, 'settings', 'email', `${account}@example.org`])
		await occ(['user:setting', account, 'core', 'lang', 'de'])
	}
}

/**
 * Maps the groups to roles with the app's own command.
 *
 * @param occ - of the server
 * @param places - whose districts are given
 * @param groupOf - the group of an account
 */
export async function giveRoles(occ: Occ, places: Places, groupOf: (account: Account) => string = roleGroup): Promise<void> {
	for (const { account, role, elsewhere } of ROLES) {
		await occ(['ins_netz_gegangen:role', role, '--group', groupOf(account), ...elsewhere ? ['--district', places.elsewhere] : []])
	}
}

/**
 * One app password for each account.
 */
export async function appPasswords(occ: Occ): Promise<Record<Account, Credentials>> {
	const pairs: [Account, Credentials][] = []
	for (const account of ACCOUNTS) {
		const printed = await occ(['user:add-app-password', '--password-from-env', account], { NC_PASS: PASSWORD })
		pairs.push([account, { user: account, password: printed.trim().split('\n').at(-1)!.trim() }])
	}
	return Object.fromEntries(pairs) as Record<Account, Credentials>
}

/**
 * @param account - who alone is in it
 */
function roleGroup(account: Account): string {
	return `probe-${account}`
}
