/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlatformTable } from './platforms.ts'

import { describe, expect, it } from 'vitest'
import { fillPlatforms } from './platforms.ts'

const table: PlatformTable = {
	proposal: '',
	unknown: { address: 'keine Adresse', app: 'keine App', contact: 'die Hilfe' },
	platforms: [{ id: 'hall', name: 'Saal', address: '', app: 'Saal-App', account: false, whoMay: '', howToGetIn: '', contact: '', trialUntil: null, trialContact: '' }],
	purposes: [{ id: 'video', name: '', platform: 'hall', decision: null, alsoAllowed: [], notForPartyMatters: [], page: '' }],
	guide: { question: '', answers: [], questions: [] },
}

describe('fillPlatforms', () => {
	it('fills the name and the details, with words for what is unknown', () => {
		expect(fillPlatforms('{{platform.video}}, {{platform.video.app}}, {{platform.video.address}}', table))
			.toBe('Saal, Saal-App, keine Adresse')
	})

	it('leaves a purpose that the table does not know as it is', () => {
		expect(fillPlatforms('{{platform.swim}}', table)).toBe('{{platform.swim}}')
	})
})
