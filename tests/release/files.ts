/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { run } from '../server/process.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * @param folder - with one file
 */
export function only(folder: string): string {
	const [file, ...more] = readdirSync(folder)
	if (file === undefined || more.length > 0) {
		throw new Error(`${folder} holds ${more.length + 1} files`)
	}
	return join(folder, file)
}

/**
 * @param file - any
 */
export function checksum(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/**
 * Checksum of every file of an archive.
 *
 * @param archive - packed with gzip
 */
export async function contents(archive: string): Promise<Record<string, string>> {
	const folder = await mkdtemp(join(tmpdir(), 'ing-contents-'))
	try {
		await run({ program: 'tar', args: ['-xzf', archive, '-C', folder] })
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
		return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [relative(folder, file), checksum(file)]))
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
