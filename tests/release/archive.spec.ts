/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../server/process.ts'
import { checksum, only, ROOT } from './files.ts'

let folder: string

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ing-release-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/**
 * Packs the tree as it was built for the tests.
 *
 * @param into - name of a folder for the archive
 */
async function pack(into: string): Promise<string> {
	await run({ program: join(ROOT, 'scripts/pack.sh'), args: [join(folder, into)], cwd: ROOT })
	return only(join(folder, into))
}

describe('archive', () => {
	it('holds the app and nothing for its makers', async () => {
		const archive = await pack('content')
		const names = (await run({ program: 'tar', args: ['-tzf', archive] })).trim().split('\n')
		expect(names.every((name) => name.startsWith('ins_netz_gegangen/'))).toBe(true)
		const files = names.map((name) => name.slice('ins_netz_gegangen/'.length))
		expect(files).toEqual(expect.arrayContaining([
			'appinfo/info.xml',
			'lib/AppInfo/Application.php',
			'js/ins_netz_gegangen-main.mjs',
			'l10n/de.json',
			'l10n/de_DE.js',
			'regions/hb/region.json',
			'regions/default.json',
			'handbook/01-first-steps.md',
			'docs/admin.md',
			'CHANGELOG.md',
			'COPYING',
		]))
		const strange = /^(?:README|host|tests|scripts|src|translations|node_modules|vendor|data|build|\.)|\.map$|\.spec\.ts$|\.vue$/
		expect(files.filter((file) => strange.test(file))).toEqual([])
		const entry = await run({ program: 'tar', args: ['-xzOf', archive, 'ins_netz_gegangen/js/ins_netz_gegangen-main.mjs'] })
		expect(entry).not.toContain(ROOT)
	})

	it('is the same when it is packed again', async () => {
		expect(checksum(await pack('first'))).toBe(checksum(await pack('second')))
	})
})
