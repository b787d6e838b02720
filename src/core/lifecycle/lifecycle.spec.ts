/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { LifecycleRules } from './lifecycle.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionsOf, isMovePossible, isOpen } from './lifecycle.ts'

interface Cases {
	actions: { state: string, as: string[], consented?: boolean, actions: string[] }[]
	moves: { to: string, from: string[], consent?: boolean }[]
	open: { state: string, open: boolean }[]
}

/** The table that PHP is held against as well. */
const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../rules', file), 'utf8'))
const rules = read('lifecycle.json') as LifecycleRules
const cases = read('cases/lifecycle.json') as Cases

describe('lifecycle of a request', () => {
	it.each(cases.actions)('$state as $as, consented $consented', ({ state, as, consented, actions }) => {
		expect(actionsOf(rules, state, as, consented ?? true)).toEqual(actions)
	})

	it.each(cases.moves)('moves to $to', ({ to, from, consent }) => {
		expect(rules.states.filter((state) => isMovePossible(rules, state, to))).toEqual(rules.states.filter((state) => from.includes(state)))
		expect(rules.states.filter((state) => isMovePossible(rules, state, to, false))).toEqual(consent ? [] : rules.states.filter((state) => from.includes(state)))
	})

	it('knows of every state whether it is open', () => {
		expect(cases.open.map(({ state }) => state)).toEqual(rules.states)
		expect(cases.open.map(({ state }) => isOpen(rules, state))).toEqual(cases.open.map(({ open }) => open))
	})
})
