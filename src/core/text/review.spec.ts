/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Surroundings } from './review.ts'

import { describe, expect, it } from 'vitest'
import { dictionaryOf } from './dictionary.ts'
import { reviewPage } from './review.ts'

const around: Surroundings = {
	options: dictionaryOf({ foreign: '# words\nserver link', common: 'WLAN' }, ['Link']),
	table: { unknown: { address: '', app: '', contact: '' }, platforms: [{ id: 'a', name: 'Saal', address: '', app: '', contact: '' }], purposes: [{ id: 'video', platform: 'a' }] },
	pages: new Set(['files']),
	pictures: new Set(['img/a.svg']),
}
const codes = (body: string) => reviewPage({ title: 'So geht es', goal: 'Du bist da.', needs: [], body, bodyLine: 1 }, around).findings.map(({ code, line, text }) => [code, line, text])
const SOUND = 'Du gehst in den {{platform.video}}.\n\n[Mehr](files) ![Ein Bild](img/a.svg)\n\n## Wenn es nicht klappt\n\nRuf an.'

describe('a page under review', () => {
	it('finds nothing in a sound page', () => expect(codes(SOUND)).toEqual([]))

	it.each([
		['[weg](gibt-es-nicht)', 'broken_link', 'gibt-es-nicht'],
		['[weg](javascript:alert)', 'broken_link', 'javascript:alert'],
		['![Bild](img/b.svg)', 'broken_picture', 'img/b.svg'],
		['![](img/a.svg)', 'broken_picture', 'img/a.svg'],
		['{{platform.swim}}', 'broken_place', '{{platform.swim}}'],
		['Der Server ist da.', 'foreign_word', 'Server'],
	])('finds what is wrong with %s, and where', (text, code, what) => expect(codes(`${SOUND}\n\n${text}`)).toEqual([[code, 9, what]]))
})
