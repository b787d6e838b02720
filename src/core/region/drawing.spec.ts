/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DistrictMap } from './types.ts'

import { describe, expect, it } from 'vitest'
import { drawMap } from './drawing.ts'

/** Two squares side by side on the equator, one degree each, sharing the line between them. */
const squares: DistrictMap = {
	source: 'made up',
	type: 'Topology',
	bbox: [0, -0.5, 2, 0.5],
	transform: { scale: [1, 1], translate: [0, -0.5] },
	objects: {
		districts: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'west', arcs: [[0, 1]] },
				{ type: 'MultiPolygon', id: 'east', arcs: [[[~0, 2]]] },
			],
		},
	},
	arcs: [
		[[1, 0], [0, 1]],
		[[1, 1], [-1, 0], [0, -1], [1, 0]],
		[[1, 0], [1, 0], [0, 1], [-1, 0]],
	],
}

describe('drawing of a map', () => {
	const drawing = drawMap(squares, 200)

	it('keeps north up and the sides in proportion', () => {
		expect({ width: drawing.width, height: drawing.height }).toEqual({ width: 200, height: 100 })
	})

	it('draws each district as a closed line, shared borders from both sides', () => {
		expect(drawing.outlines.map(({ id }) => id)).toEqual(['west', 'east'])
		expect(drawing.outlines[0]!.path).toBe('M100.0,100.0L100.0,0.0L100.0,0.0L0.0,0.0L0.0,100.0L100.0,100.0Z')
		expect(drawing.outlines[1]!.path).toMatch(/^M100\.0,0\.0L100\.0,100\.0L/)
	})

	it('finds the middle of each', () => {
		expect(drawing.outlines.map(({ x, y }) => [x, y])).toEqual([[50, 50], [150, 50]])
	})
})
