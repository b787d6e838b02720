/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Check {
	name: string
	/** One line for each fault; none when all is well. */
	faults: (files: string[]) => string[]
}

/**
 * Every file that belongs to the project: known to git, or new and not ignored.
 */
export function projectFiles(): string[] {
	return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
		.split('\n')
		.filter((file) => file !== '' && existsSync(file))
}

/**
 * A lock file that names the host of a registry cannot be installed behind another one.
 */
export const lockFile: Check = {
	name: 'lock file',
	faults: () => {
		const hosts = readFileSync('package-lock.json', 'utf8').split('\n').filter((line) => line.includes('"resolved"'))
		return hosts.length === 0 ? [] : [`package-lock.json names a host ${hosts.length} times ("resolved").`]
	},
}

/**
 * A path of the machine it was written on means nothing elsewhere.
 */
export const machinePaths: Check = {
	name: 'paths of this machine',
	faults: (files) => {
		const above = dirname(process.cwd())
		const places = ['/home/', '/root/', '/Users/', ...above === '/' ? [] : [`${above}/`]]
		return files.filter((file) => !file.startsWith('scripts/checks/')).flatMap((file) => {
			const text = readFileSync(file, 'utf8')
			return places
				.filter((place) => new RegExp(`(?<![\\w.}*:/)-])${place}[\\w.]`).test(text))
				.map((place) => `${file} names ${place}`)
		})
	},
}
