/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Area } from './sources.ts'

/** What a region says about its place names; lies in the package of the region. */
export interface PlaceRules {
	/** First digits of the municipality keys of this state. */
	land: string
	/** First digits of the postal codes in which places of this state are looked for. */
	prefixes: string[]
	/** [abbreviation of the municipality list, spelling of the postal code list] */
	spelling: [string, string][]
	/** Place name of the postal code list → municipality key */
	places: Record<string, string>
	/** Postal code → municipality keys, where names or digits mislead (merged places, namesakes, codes of a neighbouring state) */
	codes: Record<string, string[]>
}

/**
 * Sorbian names stand behind the German one.
 *
 * @param name
 */
const german = (name: string): string => name.split(' - ')[0] as string

/**
 *
 * @param name
 * @param rules
 */
function spelled(name: string, rules: PlaceRules): string {
	return rules.spelling.reduce((text, [from, to]) => text.replace(from, to), german(name))
}

/** Finds the municipalities of this state for the places of a postal code. */
export class PlaceFinder {
	private readonly byKey = new Map<string, Area>()
	private readonly byName = new Map<string, Area>()
	private readonly namesElsewhere = new Set<string>()

	constructor(municipalities: Area[], private readonly rules: PlaceRules) {
		for (const area of municipalities) {
			if (area.properties.AGS.startsWith(rules.land)) {
				this.byKey.set(area.properties.AGS, area)
				this.byName.set(spelled(area.properties.GEN, rules), area)
			} else {
				this.namesElsewhere.add(area.properties.GEN)
			}
		}
	}

	/**
	 * @param code postal code, five digits
	 * @param places names the postal code list gives for it
	 * @return municipalities in this state, empty if the code belongs to another one
	 */
	find(code: string, places: string[]): Area[] {
		const fixed = this.rules.codes[code]
		if (fixed) {
			return fixed.map((key) => this.municipality(key))
		}
		if (!this.rules.prefixes.some((prefix) => code.startsWith(prefix))) {
			return []
		}
		const names = places.map((place) => spelled(place, this.rules))
		const known = names.filter((name) => this.place(name))
		// A name that exists elsewhere too proves nothing beside places that are only elsewhere.
		const proven = known.length === names.length || known.some((name) => !this.namesElsewhere.has(name))
		return proven ? known.map((name) => this.place(name) as Area) : []
	}

	private place(name: string): Area | undefined {
		const key = this.rules.places[name]
		return key ? this.municipality(key) : this.byName.get(name)
	}

	private municipality(key: string): Area {
		const area = this.byKey.get(key)
		if (!area) {
			throw new Error(`No municipality ${key} in the source`)
		}
		return area
	}
}
