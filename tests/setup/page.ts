/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { VueWrapper } from '@vue/test-utils'
import type { Me, Vocabulary } from '../../src/api/types.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { appealRoutes } from '../../src/views/appeal/routes.ts'
import { deskRoutes } from '../../src/views/desk/routes.ts'
import { editingRoutes } from '../../src/views/editing/routes.ts'
import { figureRoutes } from '../../src/views/figures/routes.ts'
import { handbookRoutes } from '../../src/views/handbook/routes.ts'
import { helperRoutes } from '../../src/views/helper/routes.ts'
import { intakeRoutes } from '../../src/views/intake/routes.ts'
import { listRoutes } from '../../src/views/lists/routes.ts'
import { memberRoutes } from '../../src/views/member/routes.ts'
import { sessionRoutes } from '../../src/views/session/routes.ts'

export const vocabulary: Vocabulary = {
	topics: [
		{ id: 'first_steps', name: 'Erste Schritte', usual: true, matched: true, page: 'first-steps', hint: null },
		{ id: 'hybrid', name: 'Sitzung im Saal', usual: false, matched: true, page: null, hint: null },
		{ id: 'account', name: 'Zugang fehlt', usual: false, matched: false, page: null, hint: null },
	],
	channels: [{ id: 'phone', name: 'am Telefon' }, { id: 'video', name: 'per Video' }, { id: 'on_site', name: 'vor Ort' }],
	devices: [{ id: 'tablet', name: 'Tablet' }],
	languages: [{ id: 'de', name: 'Deutsch' }],
	needs: [{ id: 'hearing', name: 'hört schlecht' }],
	slots: [{ id: 'mon_am', name: 'Montag vormittags' }],
	districts: [{ id: 'north', name: 'Nord' }, { id: 'south', name: 'Süd' }],
	urgencies: [{ id: 0, name: 'hat Zeit' }, { id: 2, name: 'bis zu einem Tag' }],
	outcomes: [{ id: 'solved', name: 'gelöst' }],
	trainings: [{ id: 'privacy', name: 'Datenschutz' }],
	wishes: [{ id: 'training', name: 'eine Schulung' }, { id: 'hybrid', name: 'Technik' }, { id: 'accounts', name: 'Konten' }, { id: 'other', name: 'etwas anderes' }],
	sessionKinds: [{ id: 'office_hour', name: 'Sprechstunde' }, { id: 'training', name: 'Schulung' }],
	purposes: [{ id: 'meeting', name: 'Einladung' }],
	agreement: { version: 'a-1', text: 'Bitte lies das.\n\n- Erste Regel.\n- Zweite Regel.' },
	consent: { version: 'c-1', text: 'Bist du einverstanden?', needsText: 'Auch damit?' },
	helpdesk: [],
	actions: [],
	meetingPoints: [],
	travelCosts: '',
	districtWord: 'Kreisverband',
	region: 'Beispielland',
	today: '2026-11-22',
	now: '2026-11-22T10:00:00Z',
	asking: { deadlineHours: 48, fromHour: 9, toHour: 20, nextRoundByItself: false, atNight: false, perWeek: 3 },
}

export const member: Me = { user: 'mitglied', displayName: 'Renate', email: null, roles: ['member'], districts: [], attended: [], home: null, mailWish: 'both', helper: null }
export const helper: Me = { ...member, roles: ['member', 'helper'], helper: 7 }

/**
 * Puts what the server brings along with the page where the app looks for it.
 *
 * @param me - who is signed in
 * @param words - other word lists
 */
export function bringAlong(me: Me, words: Vocabulary = vocabulary): void {
	const input = document.createElement('input')
	input.type = 'hidden'
	input.id = 'initial-state-ins_netz_gegangen-bootstrap'
	input.value = btoa(JSON.stringify({ me, vocabulary: words }).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
	document.getElementById(input.id)?.remove()
	// What was read once is kept for the whole page.
	window._nc_initial_state?.clear()
	document.body.append(input)
}

let mounted: VueWrapper | null = null

/**
 * Opens an address of the app, as somebody.
 *
 * @param path - below the address of the app
 * @param me - who is signed in
 */
export async function openPage(path: string, me: Me = member) {
	// A new page load: what was typed is only in the browser's storage.
	mounted?.unmount()
	const { useSession } = await import('../../src/stores/session.ts')
	const pinia = createPinia()
	setActivePinia(pinia)
	bringAlong(me)
	await useSession().load()
	const router = createRouter({
		history: createMemoryHistory(),
		routes: [...memberRoutes, ...helperRoutes, ...handbookRoutes, ...editingRoutes, ...deskRoutes, ...figureRoutes, ...appealRoutes, ...listRoutes, ...intakeRoutes, ...sessionRoutes],
	})
	await router.push(path)
	const Frame = defineComponent(() => () => h(RouterView, null, { default: ({ Component }: { Component: object }) => h(Component) }))
	const page = mount(Frame, { global: { plugins: [pinia, router] }, attachTo: document.body })
	mounted = page
	await settle()

	return {
		page,
		router,
		/** Clicks the button or link that carries this text. */
		async click(text: string) {
			const element = page.findAll('button, a').find((one) => one.text().includes(text))
			if (element === undefined) {
				throw new Error(`There is no button "${text}" in: ${page.text()}`)
			}
			await element.trigger(element.attributes('type') === 'submit' ? 'submit' : 'click')
			await settle()
		},
		/** Ticks the box or radio button with this value. */
		async tick(value: string) {
			await page.find(`input[value="${value}"]`).setValue(true)
		},
		async type(field: string, text: string) {
			await page.find(`#field-${field}`).setValue(text)
			await settle()
		},
	}
}

/** Waits for the parts of a page that are loaded when needed, and for the answers they ask for. */
export async function settle(): Promise<void> {
	await flushPromises()
	await vi.dynamicImportSettled()
	await flushPromises()
}
