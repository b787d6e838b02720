/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MapDrawing } from '../core/region/drawing.ts'
import type { District, DistrictMap } from '../core/region/types.ts'

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { drawMap } from '../core/region/drawing.ts'
import { useSession } from './session.ts'

const WIDTH = 640
/** Each package of a Landesverband may bring a map; none is loaded before it is looked at. */
const maps = import.meta.glob<DistrictMap>('../../regions/*/map.json', { import: 'default' })
/** What it is written with: the names for narrow places. */
const names = import.meta.glob<Pick<District, 'id' | 'short'>[]>('../../regions/*/districts.json', { import: 'districts' })

/** The map of this Landesverband, drawn once; some have none. */
export const useDrawing = defineStore('drawing', () => {
	const drawing = shallowRef<MapDrawing | null>(null)
	const source = shallowRef('')
	/** Names by id of the district. */
	const shorts = shallowRef<Record<string, string>>({})

	/** Finds the map whose districts are those of this Landesverband. */
	async function load(): Promise<void> {
		if (drawing.value !== null) {
			return
		}
		const known = new Set(useSession().vocabulary.districts.map(({ id }) => id))
		for (const [file, read] of Object.entries(maps)) {
			const map = await read()
			if (map.objects.districts.geometries.every(({ id }) => known.has(id))) {
				const districts = await names[file.replace('map.json', 'districts.json')]?.() ?? []
				shorts.value = Object.fromEntries(districts.map(({ id, short }) => [id, short]))
				drawing.value = drawMap(map, WIDTH)
				source.value = map.source
			}
		}
	}

	return { drawing, shorts, source, load }
})
