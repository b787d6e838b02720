/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Check } from './files.ts'

import { existsSync, readFileSync } from 'node:fs'

const MARK = /SPDX-License-Identifier: *"?([\w.+-]+(?: (?:OR|AND) [\w.+-]+)*)/

/**
 * Every file says who holds it and under which licence: by its own header, by a file beside it, or by REUSE.toml.
 */
export const licences: Check = {
	name: 'licences',
	faults: (files) => {
		const covered = coveredPatterns(readFileSync('REUSE.toml', 'utf8'))
		const used = new Set<string>()
		const bare = files.filter((file) => {
			if (file.startsWith('LICENSES/') || file.endsWith('.license')) {
				return false
			}
			const mark = MARK.exec(headOf(file)) ?? (existsSync(`${file}.license`) ? MARK.exec(headOf(`${file}.license`)) : null)
			mark?.[1]?.split(/ (?:OR|AND) /).forEach((licence) => used.add(licence))
			return !mark && !covered.some((pattern) => pattern.test(file))
		})
		for (const [, licence] of readFileSync('REUSE.toml', 'utf8').matchAll(/SPDX-License-Identifier *= *"([^"]+)"/g)) {
			used.add(licence!)
		}
		return [
			...bare.map((file) => `${file} names no licence.`),
			...[...used].filter((licence) => !existsSync(`LICENSES/${licence}.txt`)).map((licence) => `LICENSES/${licence}.txt is missing.`),
		]
	},
}

/**
 * The paths that REUSE.toml answers for. There `*` stays inside a folder and `**` reaches into all below.
 *
 * @param toml - text of REUSE.toml
 */
export function coveredPatterns(toml: string): RegExp[] {
	return [...toml.matchAll(/^path *= *(\[[^\]]*\]|"[^"]*")/gm)]
		.flatMap(([, list]) => [...list!.matchAll(/"([^"]+)"/g)].map(([, path]) => path!))
		.map((path) => new RegExp(`^${path
			.replace(/[.+^${}()|[\]\\]/g, '\\$&')
			.replace(/\*\*|\*/g, (stars) => stars === '*' ? '[^/]*' : '.*')}$`))
}

/**
 * @param file - path of a file
 */
function headOf(file: string): string {
	return readFileSync(file, 'utf8').slice(0, 2000)
}
