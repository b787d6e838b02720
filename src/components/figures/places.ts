/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { FigureArea } from '../../api/types.ts'
import type { PlaceMeasure } from '../../core/figures/places.ts'
import type { MapPlace } from '../map/shapes.ts'

import { placesOf } from '../../core/figures/places.ts'
import { n, t } from '../../l10n.ts'
import { useSession } from '../../stores/session.ts'

/**
 * @param measure - what the map shows
 */
export function measureName(measure: PlaceMeasure): string {
	switch (measure) {
		case 'gap': return t('ins_netz_gegangen', 'Where offers are missing')
		case 'requests': return t('ins_netz_gegangen', 'Requests')
		case 'helpers': return t('ins_netz_gegangen', 'Offers')
	}
}

/**
 * The areas as places of the map, with names and words.
 *
 * @param areas - from the server
 * @param measure - what the map shows
 * @param shorts - short names of districts, by id
 */
export function mapPlaces(areas: FigureArea[], measure: PlaceMeasure, shorts: Readonly<Record<string, string>>): MapPlace[] {
	const { nameOf } = useSession()
	return placesOf(areas, measure).map(({ districts, area, value }) => {
		const id = districts[0]!
		const name = area ?? nameOf('districts', id)
		return { id, districts, name, short: area ?? shorts[id] ?? '', words: placeWords(name, measure, value), value }
	})
}

/**
 * @param place - its name
 * @param measure - what the map shows
 * @param value - null: hidden
 */
function placeWords(place: string, measure: PlaceMeasure, value: number | null): string {
	if (value === null) {
		return t('ins_netz_gegangen', '{place}: hidden', { place })
	}
	switch (measure) {
		case 'requests': return n('ins_netz_gegangen', '{place}: %n request', '{place}: %n requests', value, { place })
		case 'helpers': return n('ins_netz_gegangen', '{place}: %n offer', '{place}: %n offers', value, { place })
		case 'gap': return value === 0
			? t('ins_netz_gegangen', '{place}: no more requests than offers', { place })
			: n('ins_netz_gegangen', '{place}: %n request more than offers', '{place}: %n requests more than offers', value, { place })
	}
}
