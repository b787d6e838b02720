/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../server/process.ts'
import { checksum, contents, only, ROOT } from './files.ts'

/** Two whole builds: only in the full run, see vitest.config.ts. */
describe('release', () => {
	let folder: string

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'ing-release-'))
	})

	afterAll(() => rm(folder, { recursive: true, force: true }))

	it('is the same byte for byte when the commit is built in another folder', async () => {
		// Found from both clones, and not a change to either.
		await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
		const archives: string[] = []
		for (const place of ['here', 'quite/somewhere/else']) {
			const project = join(folder, place)
			const archive = join(folder, `archive-${archives.length}`)
			await run({ program: 'git', args: ['clone', '--quiet', ROOT, project] })
			await run({ program: join(project, 'scripts/release.sh'), args: [archive], cwd: project })
			archives.push(only(archive))
		}
		const [first, second] = await Promise.all(archives.map(contents))
		// Which files differ says more than two checksums.
		expect(second).toEqual(first)
		expect(checksum(archives[1]!)).toBe(checksum(archives[0]!))
	})
})
