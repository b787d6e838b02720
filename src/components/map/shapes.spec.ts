/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { shapesOf } from './shapes.ts'

const drawing = {
	width: 300,
	height: 100,
	outlines: [
		{ id: 'west', path: 'MwZ', x: 50, y: 50 },
		{ id: 'middle', path: 'MmZ', x: 140, y: 50 },
		{ id: 'east', path: 'MeZ', x: 250, y: 50 },
	],
}
const place = (districts: string[], value: number | null) => ({ id: districts[0]!, districts, name: '', short: '', words: '', value })

describe('shapes of the map', () => {
	it('are darker where there is more, never so dark that the number is hard to read', () => {
		expect(shapesOf(drawing, [place(['west'], 10), place(['middle'], 5), place(['east'], 0)]).map(({ shade }) => shade)).toEqual([45, 23, 0])
		expect(shapesOf(drawing, [place(['west'], 0), place(['east'], null)]).map(({ shade }) => shade)).toEqual([0, 0])
	})

	it('are one where several districts are', () => {
		const [shape, ...more] = shapesOf(drawing, [place(['west', 'middle', 'east'], 7)])
		expect(more).toEqual([])
		expect(shape).toMatchObject({ path: 'MwZMmZMeZ', x: 140, y: 50, value: 7 })
	})

	it('have their names inside the drawing', () => {
		const names = ['west', 'east'].map((id) => ({ ...place([id], 1), short: 'Region Mittelland' }))
		expect(shapesOf(drawing, names).map(({ x, nameX }) => [x, nameX])).toEqual([[50, 76.5], [250, 223.5]])
	})

	it('stand in the order of the map, without what it does not draw', () => {
		const shapes = shapesOf(drawing, [place(['land'], 3), place(['east'], 1), place(['west', 'middle'], null)])
		expect(shapes.map(({ id }) => id)).toEqual(['west', 'east'])
	})
})
