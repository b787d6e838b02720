/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { usePhoneSearch } from './usePhoneSearch.ts'

const server = fakeServer()
const found = (id: number) => ({ id, state: 'new', helper: null, codeword: 'Besen' })

describe('looking for earlier requests of a number', () => {
	it('finds them, but not the one that is gone on with', async () => {
		const search = usePhoneSearch(4)
		server.reply({ data: [found(4), found(5)] })
		await search.find(' 030 23125-101 ')
		expect(search.found.value?.map(({ id }) => id)).toEqual([5])
		expect(server.sent[0]?.path).toBe('/requests/find?phone=030+23125-101')
	})

	it('does not look for the same number twice: each look is noted', async () => {
		const search = usePhoneSearch(null)
		server.reply({ data: [] })
		await search.find('03023125101')
		await search.find('030 231 251 01')
		expect(server.sent).toHaveLength(1)
		expect(search.found.value).toEqual([])
	})

	it('does not look for half a number', async () => {
		const search = usePhoneSearch(null)
		await search.find('030')
		expect(server.sent).toHaveLength(0)
		expect(search.found.value).toBeNull()
	})

	it('says when it could not look, and tries again', async () => {
		const search = usePhoneSearch(null)
		server.reply('offline')
		await search.find('03023125101')
		expect(search.problem.value).toContain('no connection')
		server.reply({ data: [found(1)] })
		await search.find('03023125101')
		expect(search.problem.value).toBeNull()
		expect(search.found.value).toHaveLength(1)
	})
})
