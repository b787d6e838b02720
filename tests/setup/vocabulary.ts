/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Me, Vocabulary } from '../../src/api/types.ts'

/** A small set of word lists for component specs. */
export const vocabulary: Vocabulary = {
	topics: [
		{ id: 'email', name: 'E-Mail', usual: true, matched: true },
		{ id: 'hybrid', name: 'Sitzung im Saal', usual: false, matched: true },
		{ id: 'account', name: 'Zugang fehlt', usual: false, matched: false },
	],
	channels: [{ id: 'phone', name: 'am Telefon' }, { id: 'video', name: 'per Video' }, { id: 'on_site', name: 'vor Ort' }, { id: 'session', name: 'in einer Sprechstunde' }],
	devices: [{ id: 'tablet', name: 'Tablet' }, { id: 'none', name: 'kein Gerät' }],
	languages: [{ id: 'de', name: 'Deutsch' }, { id: 'pl', name: 'Polnisch' }],
	needs: [{ id: 'hearing', name: 'hört schlecht' }],
	slots: [{ id: 'mon_am', name: 'Montag vormittags' }, { id: 'tue_am', name: 'Dienstag vormittags' }, { id: 'wed_pm', name: 'Mittwoch nachmittags' }],
	districts: [{ id: '14626', name: 'Görlitz' }, { id: '14612', name: 'Dresden' }],
	urgencies: [{ id: 0, name: 'hat Zeit' }, { id: 2, name: 'bis zu einem Tag' }],
	outcomes: [{ id: 'solved', name: 'gelöst' }],
	trainings: [{ id: 'privacy', name: 'Datenschutz' }],
	wishes: [{ id: 'training', name: 'eine Schulung' }],
	sessionKinds: [{ id: 'office_hour', name: 'Sprechstunde' }, { id: 'training', name: 'Schulung' }],
	purposes: [{ id: 'meeting', name: 'Einladung' }],
	agreement: { version: '2026-1', text: 'So helfen wir.' },
	consent: { version: '2026-2', text: 'Bist du einverstanden?', needsText: 'Dürfen wir das aufschreiben?', thirdPersonText: 'Wir fragen selbst.', helperText: 'Dürfen wir das speichern?' },
	helpdesk: [],
	actions: [],
	meetingPoints: [],
	travelCosts: '',
	accountContacts: {},
	privacyUrl: '',
	inclusionContact: '',
	districtWord: 'Kreisverband',
	region: 'Sachsen',
	today: '2026-11-22',
	now: '2026-11-22T10:00:00Z',
	asking: { deadlineHours: 48, fromHour: 9, toHour: 20, nextRoundByItself: false, atNight: false, perWeek: 3 },
}

export const me: Me = { user: 'aufnahme', displayName: 'Anneliese Demo', email: null, roles: ['member', 'intake', 'coordinator'], districts: ['*'], attended: [], home: null, mailWish: 'both', helper: null }

/** What the page brings along, where @nextcloud/initial-state looks for it. */
export function provideSession(): void {
	document.getElementById('initial-state-ins_netz_gegangen-bootstrap')?.remove()
	const state = document.createElement('input')
	state.type = 'hidden'
	state.id = 'initial-state-ins_netz_gegangen-bootstrap'
	// Plain signs only, as the page brings them: the reader takes each for a letter.
	state.value = btoa(JSON.stringify({ me, vocabulary }).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
	document.body.append(state)
}
