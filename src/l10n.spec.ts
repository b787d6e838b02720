/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { register, setLanguage, unregister } from '@nextcloud/l10n'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const APP = 'ins_netz_gegangen'

describe('words of another Landesverband', () => {
	beforeEach(() => {
		setLanguage('de')
		register(APP, {
			'{name} lives in this district': '{name} wohnt in diesem Kreis',
			'_%n district_::_%n districts_': ['%n Kreis', '%n Kreise'],
		})
		vi.resetModules()
	})

	afterEach(() => {
		unregister(APP)
		setLanguage('en')
		document.body.innerHTML = ''
	})

	// This one first: what a page has brought along is kept as long as the page.
	it('are the usual ones where the package has no others', async () => {
		const { t } = await import('./l10n.ts')
		expect(t(APP, '{name} lives in this district', { name: 'Ruth' })).toBe('Ruth wohnt in diesem Kreis')
	})

	it('stand in the texts, and nobody is called otherwise for it', async () => {
		const state = document.createElement('input')
		state.id = `initial-state-${APP}-words`
		state.value = btoa(JSON.stringify({ Kreis: 'Bezirk', Kreise: 'Bezirke' }))
		document.body.append(state)
		const { n, t } = await import('./l10n.ts')
		expect(t(APP, '{name} lives in this district', { name: 'Frau Kreis & Söhne' })).toBe('Frau Kreis & Söhne wohnt in diesem Bezirk')
		expect([n(APP, '%n district', '%n districts', 1), n(APP, '%n district', '%n districts', 3)]).toEqual(['1 Bezirk', '3 Bezirke'])
	})
})
