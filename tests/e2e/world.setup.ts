/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { test as setup } from './fixtures/test.ts'
import { forgetKept } from './inclusion/kept.ts'
import { buildWorld, keepWorld } from './world.ts'

setup('build a world that every page can show', async ({ people }) => {
	forgetKept()
	keepWorld(await buildWorld(people))
})
