/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Mode, Nearest } from '../../core/matching/index.ts'

import { describe, expect, it } from 'vitest'
import { unservedWords } from './unserved.ts'

const places = (fitting: number, atWeek?: number): Nearest => ({ limit: 'places', helper: 1, score: 700, fitting, ...atWeek === undefined ? {} : { atWeek } })

describe('why a request stays open', () => {
	it.each<[Nearest, Mode, string]>([
		[places(1), 'strict', '1 helper fits, but is needed for requests that come first.'],
		[places(2, 0), 'strict', '2 helpers fit, but all their places go to requests that come first.'],
		[places(2, 0), 'weighted', '2 helpers fit, but all their places go to other requests.'],
		[places(2, 2), 'strict', '2 helpers fit, but have enough questions for this week. You can ask all the same on the page of the request.'],
		[places(3, 1), 'strict', '2 helpers fit, but all their places go to requests that come first. 1 more fits, but has enough questions for this week.'],
		[{}, 'strict', 'There are no helpers yet.'],
		[{ limit: 'several', helper: 1, limits: ['topic', 'paused'] }, 'strict', 'Everybody fails for several reasons. Ruth comes nearest: does not know the topic, takes a break.'],
	])('%j, %s', (nearest, mode, words) => {
		expect(unservedWords({ nearest }, 'Ruth', mode, (_list, id) => id)).toBe(words)
	})
})
