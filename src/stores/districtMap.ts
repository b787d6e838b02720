/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MapDrawing } from '../core/region/drawing.ts'
import type { DistrictMap } from '../core/region/types.ts'
import type { Gap } from '../workers/matching/gaps.ts'

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { getMatchingInput } from '../api/matching.ts'
import { drawMap } from '../core/region/drawing.ts'
import { createClient, startWorker } from '../workers/matching/client.ts'
import { useSession } from './session.ts'

const WIDTH = 640
/** Each package of a Landesverband may bring a map; none is loaded before it is looked at. */
const maps = import.meta.glob<DistrictMap>('../../regions/*/map.json', { import: 'default' })

/** Where help is asked for and offered, and what stays open. */
export const useDistrictMap = defineStore('districtMap', () => {
	const drawing = shallowRef<MapDrawing | null>(null)
	const source = shallowRef('')
	const gaps = shallowRef<Gap[] | null>(null)
	const failure = shallowRef<ApiError | null>(null)

	/** Map and numbers; the numbers on fresh records. */
	async function load(): Promise<void> {
		failure.value = null
		gaps.value = null
		const worker = createClient(startWorker())
		try {
			await Promise.all([draw(), worker.run('load', { text: await getMatchingInput() })])
			await worker.run('plan', { wishes: { mode: null, preset: null, pinned: [], skipped: [] } })
			gaps.value = await worker.run('gaps', {})
		} catch (error) {
			failure.value = error instanceof ApiError ? error : new ApiError(500)
		} finally {
			worker.close()
		}
	}

	/** The map with the districts of this Landesverband; some have none. */
	async function draw() {
		const known = new Set(useSession().vocabulary.districts.map(({ id }) => id))
		for (const read of Object.values(maps)) {
			const map = await read()
			if (map.objects.districts.geometries.every(({ id }) => known.has(id))) {
				drawing.value = drawMap(map, WIDTH)
				source.value = map.source
			}
		}
	}

	return { drawing, source, gaps, failure, load }
})
