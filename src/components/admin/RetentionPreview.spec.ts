/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises, mount } from '@vue/test-utils'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import RetentionPreview from './RetentionPreview.vue'
import { fakeServer } from '../../../tests/setup/api.ts'

const server = fakeServer()

/** As the server names them; the browser puts them into words. */
const RULES = [...readFileSync('lib/Service/Retention/Retention.php', 'utf8').matchAll(/^\t\t\t'(.+)' => \$/gm)].map(([, rule]) => rule!)

describe('what would be deleted now', () => {
	it('has words for every clock there is', async () => {
		expect(RULES.length).toBeGreaterThan(7)
		server.on('GET /retention', { data: RULES.map((rule, index) => ({ rule, number: index })) })
		const page = mount(RetentionPreview)
		await page.get('button').trigger('click')
		await flushPromises()
		const words = page.findAll('dt').map((one) => one.text())
		expect(words).toHaveLength(RULES.length)
		expect(words.filter((one) => RULES.includes(one))).toEqual([])
	})
})
