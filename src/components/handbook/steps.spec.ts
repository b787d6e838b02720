/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import cases from '../../../rules/cases/steps.json' with { type: 'json' }
import { parse } from './markdown.ts'
import { placesOf } from './steps.ts'

describe('places of a page', () => {
	it.each(cases)('$what', ({ markdown, codes }) => {
		expect([...placesOf(parse(markdown)).values()].map(({ code }) => code)).toEqual(codes)
	})

	it('knows the number that stands before a step', () => {
		expect([...placesOf(parse('## A\n\n3. drei\n4. vier')).values()].map(({ number }) => number)).toEqual([null, 3, 4])
	})
})
