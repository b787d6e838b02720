/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Types of a region package, `regions/<id>/*.json`. All texts are German. */

export interface Region {
	id: string
	/** Default unit of every record of this installation. */
	unit: string
	name: string
	unitName: string
	/** The party's word for a district. */
	districtWord: string
	districtWordPlural: string
	/** Id of the district for what belongs to none. */
	wholeDistrict: string
	/** IANA name. */
	timezone: string
	/** ISO 3166-1 code in which local phone numbers are read. */
	phoneRegion: string
	/** ISO 639-1. */
	defaultLanguage: string
}

export interface District {
	id: string
	name: string
	/** For narrow places such as the map. */
	short: string
	kind: 'city' | 'county' | 'land'
	/** Area in which figures are joined; null for what lies in none. */
	area: string | null
	/** Ids of the districts it borders on. */
	neighbours: string[]
}

export interface Districts {
	/** Districts joined to larger parts of the country, for figures. */
	areas: { id: string, name: string }[]
	districts: District[]
}

export interface Topic {
	id: string
	name: string
	/** Id of the handbook page, null if there is none. */
	page: string | null
	/** Part of what a helper offers without choosing. */
	usual: boolean
	/** False for topics that go to a contact and not to a helper. */
	matched: boolean
	/** One sentence for the person who chooses. */
	hint: string
}

export interface Topics { topics: Topic[] }

/** Wordings of consent; each can be read aloud in 20 seconds. A change needs a new version. */
export interface Consent {
	version: string
	text: string
	/** Own consent for needs, which are health data. */
	needsText: string
	/** Told to somebody who asks for another person. */
	thirdPersonText: string
	/** For helpers without account. */
	helperText: string
}

/** Helper code. Shown whole: `text`, then `points` as a list. */
export interface Agreement {
	version: string
	title: string
	text: string
	points: string[]
}

export interface Contact { name: string, phone: string, email: string }

export interface Desk { phone: string, hours: string, email: string, address: string }

export interface Helpdesk {
	helpdesk: Desk
	trust: Contact
	/** Who helps with missing accounts, unless the district names somebody. */
	accountContact: Contact
	/** District id → desk of that district. */
	districts: Record<string, Desk>
}

export interface Groups {
	memberGroup: string
	roles: { role: string, group: string, name: string }[]
	lists: { id: string, name: string, purpose: string }[]
}

export interface PostalCodes {
	source: string
	licence: string
	/** Code → [latitude, longitude, district id], degrees WGS84. */
	codes: Record<string, [number, number, string]>
	/** Code → further districts it reaches into. */
	alsoIn: Record<string, string[]>
	/** Code → names of its places, joined by a comma. */
	places: Record<string, string>
}

/** TopoJSON with one object `districts`; geometry ids are district ids. */
export interface DistrictMap {
	source: string
	type: 'Topology'
	bbox: [number, number, number, number]
	transform: { scale: [number, number], translate: [number, number] }
	objects: { districts: { type: 'GeometryCollection', geometries: { type: string, id: string, arcs: unknown[] }[] } }
	arcs: [number, number][][]
}
