/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Settings } from './records.ts'
import type { Part, Preset, Weights } from './weights.ts'

import { Fields } from './fields.ts'
import { InputError } from './input-error.ts'
import { MODES, TOPIC_RULES } from './records.ts'
import { MAX_SCORE, PARTS, PRESETS } from './weights.ts'

const MOST_ASKS = 1000
/** Largest strength of the fair load. */
export const MAX_LAMBDA = 1000

export const DEFAULT_SETTINGS: Settings = { mode: 'strict', lambda: 50, topicRule: 'any', asksPerWeek: null, weights: PRESETS.even }

/**
 * @param value `settings` of the input, or nothing
 * @return settings with the defaults filled in
 * @throws {InputError} with the path of the first wrong field
 */
export function parseSettings(value: unknown): Settings {
	if (value === undefined || value === null) {
		return DEFAULT_SETTINGS
	}
	const fields = new Fields(value, 'settings')
	return {
		mode: fields.choiceOr('mode', MODES, DEFAULT_SETTINGS.mode),
		lambda: fields.integerOr('lambda', 0, MAX_LAMBDA, DEFAULT_SETTINGS.lambda),
		topicRule: fields.choiceOr('topicRule', TOPIC_RULES, DEFAULT_SETTINGS.topicRule),
		asksPerWeek: fields.has('asksPerWeek') ? fields.integer('asksPerWeek', 0, MOST_ASKS) : null,
		weights: fields.has('weights') ? parseWeights(fields) : DEFAULT_SETTINGS.weights,
	}
}

/** The name of a preset, or points by part; a part left out counts nothing. */
function parseWeights(settings: Fields): Weights {
	const value = settings.value('weights')
	if (typeof value === 'string') {
		return PRESETS[settings.choiceOr('weights', Object.keys(PRESETS) as Preset[], 'even')]
	}
	const fields = new Fields(value, 'settings.weights')
	const unknown = Object.keys(value as object).find((part) => !PARTS.includes(part as Part))
	if (unknown !== undefined) {
		fields.fail(unknown, `must be one of ${PARTS.join(', ')}`)
	}
	const weights = Object.fromEntries(PARTS.map((part) => [part, fields.integerOr(part, 0, MAX_SCORE, 0)])) as Record<Part, number>
	if (PARTS.reduce((sum, part) => sum + weights[part], 0) > MAX_SCORE) {
		throw new InputError('settings.weights', `must not add up to more than ${MAX_SCORE}`)
	}
	return weights
}
