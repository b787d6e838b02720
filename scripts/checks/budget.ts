/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a member's browser may load before it shows the first page, in bytes after gzip. */
const FIRST_SIGHT_LIMIT = 200_000

export interface Chunk {
	file: string
	imports?: string[]
	dynamicImports?: string[]
}

export type Manifest = Record<string, Chunk>

export interface Budget {
	ok: boolean
	report: string
}

/**
 * Every file that the browser loads at first: the entries and what they import statically.
 *
 * @param manifest - Vite's manifest
 * @param entries - keys in the manifest
 */
export function filesAtFirstSight(manifest: Manifest, ...entries: string[]): string[] {
	const seen = new Set<string>()
	const open = [...entries]
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) {
			continue
		}
		seen.add(key)
		const chunk = manifest[key]
		if (!chunk) {
			throw new Error(`The manifest has no "${key}".`)
		}
		open.push(...chunk.imports ?? [])
	}
	return [...seen].map((key) => manifest[key]!.file)
}

/**
 * Weighs the member pages of the last build. Run it in the project folder.
 */
export function measureBudget(): Budget {
	const manifest = JSON.parse(readFileSync('build/manifest.json', 'utf8')) as Manifest
	// The entry loads the app at once, as a part of its own.
	const app = manifest['src/main.ts']?.dynamicImports ?? []
	const weights = filesAtFirstSight(manifest, 'src/main.ts', ...app)
		.map((file) => ({ file, bytes: gzipSync(readFileSync(file), { level: 9 }).length }))
		.sort((a, b) => b.bytes - a.bytes)
	const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
	const ok = total <= FIRST_SIGHT_LIMIT
	return {
		ok,
		report: [
			'JavaScript of the member pages at first sight (gzip):',
			...weights.map(({ file, bytes }) => `${kilobytes(bytes)}  ${file}`),
			`${kilobytes(total)}  in all, ${ok ? 'within' : 'OVER'} the budget of ${kilobytes(FIRST_SIGHT_LIMIT).trim()}`,
		].join('\n'),
	}
}

/**
 * @param bytes - a size in bytes
 */
function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
}
