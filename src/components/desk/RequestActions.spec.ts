/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Action } from '../../api/types.ts'

import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import RequestActions from './RequestActions.vue'
import { aRequest } from '../../../tests/setup/request.ts'

/** @param actions - what the server allows */
function labels(actions: Action[]): string[] {
	const panel = mount(RequestActions, { props: { request: aRequest({ actions }) } })
	return panel.findAll('summary, button').map((one) => one.text())
}

describe('what can be done with a request', () => {
	beforeEach(() => setActivePinia(createPinia()))

	it.each<[Action, string]>([
		['clarify', 'All is clear'],
		['log_call', 'Log a call'],
		['open_board', 'Put it on the board'],
		['close', 'Close'],
		['reopen', 'Search again'],
	])('shows %s only when the server allows it', (action, label) => {
		expect(labels([action])).toEqual([label])
	})

	it('lets the person be called first wherever the rules allow the move', () => {
		expect(labels(['wait'])).toEqual(['Have the person called first', 'Let it wait'])
		const panel = mount(RequestActions, { props: { request: aRequest({ state: 'callback', actions: ['wait'] }) } })
		expect(panel.findAll('summary, button').map((one) => one.text())).toEqual(['Let it wait'])
	})

	it('shows nothing when nothing is allowed', () => {
		expect(labels([])).toEqual([])
	})
})
