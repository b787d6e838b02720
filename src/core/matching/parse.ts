/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { FixedPair, Helper, HelpRequest, Id, MatchInput } from './records.ts'

import { parseDay } from '../time/day.ts'
import { DAY, parseMoment } from '../time/moment.ts'
import { BLOCK_CODES } from './codes.ts'
import { Fields } from './fields.ts'
import { InputError } from './input-error.ts'
import { CHANNELS } from './records.ts'
import { parseSettings } from './settings.ts'

/** Keeps every sum of scores and penalties far below 2^53. */
const MOST_PEOPLE = 1000
const MOST_KM = 20_040
const MOST_HOURS = 744
const GERMAN = ['de'] as const

/**
 * Checks an input in the field names of the API and fills in what may be left out. Unknown fields are ignored.
 *
 * @param json what JSON.parse returned
 * @return the records `rank` and `plan` take
 * @throws {InputError} with the path of the first wrong field
 */
export function parseInput(json: unknown): MatchInput {
	const fields = new Fields(json, '')
	const now = fields.moment('now')
	const settings = parseSettings(fields.value('settings'))
	const helpers = fields.array('helpers').map((value, i) => parseHelper(new Fields(value, `helpers[${i}]`)))
	const requests = fields.array('requests').map((value, i) => parseRequest(new Fields(value, `requests[${i}]`)))
	const helperIds = distinctIds(helpers, 'helpers')
	const requestIds = distinctIds(requests, 'requests')
	const fixed = fields.has('fixed') ? parseFixed(fields.array('fixed'), requestIds, helperIds) : []
	return { now, settings, helpers, requests, fixed }
}

function parseHelper(fields: Fields): Helper {
	return {
		id: fields.id('id'),
		district: fields.value('district') === null ? null : fields.text('district'),
		postalCode: fields.textOrNull('postalCode'),
		radiusKm: fields.amountOr('radiusKm', MOST_KM, null),
		ties: fields.textsOr('ties', []),
		channels: fields.choices('channels', CHANNELS),
		topics: parseLevels(new Fields(fields.value('topics'), fields.pathOf('topics')), fields.value('topics')),
		devices: fields.textsOr('devices', []),
		languages: fields.textsOr('languages', GERMAN),
		slots: fields.textsOr('slots', []),
		needs: fields.textsOr('needs', []),
		capacity: fields.integer('capacity', 0, MOST_PEOPLE),
		running: fields.integerOr('running', 0, MOST_PEOPLE, 0),
		askedLast30Days: fields.integerOr('askedLast30Days', 0, MOST_PEOPLE, 0),
		askedThisWeek: fields.integerOr('askedThisWeek', 0, MOST_PEOPLE, 0),
		pausedUntil: parsePause(fields),
		hoursThisMonth: fields.amountOr('hoursThisMonth', MOST_HOURS, 0),
		hoursCap: fields.amountOr('hoursCap', MOST_HOURS, null),
		blocked: fields.has('blocked') ? fields.choices('blocked', BLOCK_CODES) : [],
	}
}

function parseRequest(fields: Fields): HelpRequest {
	return {
		id: fields.id('id'),
		district: fields.text('district'),
		postalCode: fields.textOrNull('postalCode'),
		topics: fields.texts('topics'),
		mustTopics: fields.textsOr('mustTopics', []),
		channels: fields.choices('channels', CHANNELS),
		devices: fields.textsOr('devices', []),
		languages: fields.textsOr('languages', GERMAN),
		slots: fields.textsOr('slots', []),
		needs: fields.textsOr('needs', []),
		urgency: fields.integer('urgency', 0, 3),
		createdAt: fields.moment('createdAt'),
		neededBy: fields.dayOrNull('neededBy'),
		wide: fields.flag('wide'),
		declinedBy: fields.ids('declinedBy'),
		never: fields.ids('never'),
	}
}

function parseLevels(levels: Fields, value: unknown): ReadonlyMap<string, number> {
	return new Map(Object.keys(value as object).map((topic) => [topic, levels.integer(topic, 1, 3)]))
}

/** A pause until a day includes that day. */
function parsePause(fields: Fields): number | null {
	if (!fields.has('pausedUntil')) {
		return null
	}
	const text = fields.text('pausedUntil')
	const day = parseDay(text)
	return day === null
		? parseMoment(text) ?? fields.fail('pausedUntil', 'must be a day such as 2026-03-01 or a moment such as 2026-03-01T09:30:00Z')
		: (day + 1) * DAY
}

function distinctIds(records: readonly { id: Id }[], list: string): ReadonlySet<string> {
	const ids = new Set<string>()
	records.forEach(({ id }, i) => {
		if (ids.has(String(id))) {
			throw new InputError(`${list}[${i}].id`, `${id} is there twice`)
		}
		ids.add(String(id))
	})
	return ids
}

function parseFixed(values: readonly unknown[], requests: ReadonlySet<string>, helpers: ReadonlySet<string>): FixedPair[] {
	const pairs = new Set<string>()
	return values.map((value, i) => {
		const fields = new Fields(value, `fixed[${i}]`)
		const pair = { request: fields.id('request'), helper: fields.id('helper') }
		if (!requests.has(String(pair.request))) {
			fields.fail('request', `there is no request ${pair.request}`)
		}
		if (!helpers.has(String(pair.helper))) {
			fields.fail('helper', `there is no helper ${pair.helper}`)
		}
		const key = JSON.stringify([String(pair.request), String(pair.helper)])
		if (pairs.has(key)) {
			throw new InputError(`fixed[${i}]`, 'the pair is there twice')
		}
		pairs.add(key)
		return pair
	})
}
