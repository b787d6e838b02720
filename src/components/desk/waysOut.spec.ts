/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { LimitCount } from '../../core/matching/index.ts'

import { describe, expect, it } from 'vitest'
import { aRequest } from '../../../tests/setup/request.ts'
import { corrected, waysOut } from './waysOut.ts'

const radius: LimitCount = { limit: 'radius', count: 2, nearest: { limit: 'radius', helper: 7, km: 14, channels: ['phone', 'session'] } }
const other: LimitCount = { limit: 'wide', count: 1, nearest: { limit: 'wide', helper: 8, district: '14612', hours: 30, channels: [] } }
const onSite = aRequest({ channels: ['on_site'], actions: ['open_board'] })

const recruit = { district: '14626', topic: 'email' }

describe('ways out when nobody fits', () => {
	it('come from those who nearly fit', () => {
		expect(waysOut({ onlyHere: [radius, other], recruit }, onSite)).toEqual([
			{ kind: 'channel', channel: 'phone' },
			{ kind: 'wide' },
			{ kind: 'further', helper: 7, km: 14 },
			{ kind: 'board' },
		])
	})

	it('leave out what is so already', () => {
		expect(waysOut({ onlyHere: [radius, other], recruit }, { ...onSite, channels: ['on_site', 'phone'], wide: true, board: 'Wer hilft?' })).toEqual([{ kind: 'further', helper: 7, km: 14 }])
	})

	it('do not touch a request whose protected part cannot be read', () => {
		expect(waysOut({ onlyHere: [radius, other], recruit }, { ...onSite, readable: false })).toEqual([{ kind: 'further', helper: 7, km: 14 }, { kind: 'board' }])
	})

	it('end with a session for several and a call to the members, as long as somebody can be asked', () => {
		expect(waysOut({ onlyHere: [], recruit }, { ...onSite, actions: ['ask'] })).toEqual([{ kind: 'session' }, { kind: 'recruit', recruit }])
		expect(waysOut({ onlyHere: [], recruit }, { ...onSite, actions: ['ask'], district: null })).toEqual([])
	})

	it('change nothing else', () => {
		const request = aRequest({ needs: ['hearing'], text: 'Bitte langsam.', releaseOnAccept: true })
		const input = corrected(request, { channels: ['phone', 'video'] })
		expect(input).toMatchObject({ channels: ['phone', 'video'], needs: ['hearing'], text: 'Bitte langsam.', releaseOnAccept: true, topics: request.topics })
		expect(input).not.toHaveProperty('person')
		expect(input).not.toHaveProperty('consent')
	})
})
