/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

/**
 * A request as the desk sees it.
 *
 * @param change - what is different
 */
export function aRequest(change: Partial<Request> = {}): Request {
	return {
		id: 3,
		unit: 'sn',
		state: 'new',
		district: '14626',
		postalCode: '02826',
		place: null,
		topics: ['email'],
		mustTopics: [],
		channels: ['phone'],
		devices: [],
		languages: ['de'],
		slots: [],
		needs: [],
		urgency: 0,
		urgencyConfirmed: false,
		neededBy: null,
		text: null,
		body: null,
		firstTime: null,
		handbook: null,
		releaseOnAccept: false,
		wide: false,
		createdAt: '2026-11-20T10:00:00Z',
		updatedAt: '2026-11-20T10:00:00Z',
		waitingUntil: null,
		reviewDate: null,
		codeword: 'Besen',
		account: false,
		takenDown: true,
		attempts: 0,
		confirmBy: null,
		nextCallAt: null,
		toldAt: null,
		rounds: 0,
		reserve: [],
		feedback: false,
		touch: null,
		board: null,
		outcome: null,
		closedAt: null,
		readable: true,
		followUp: [],
		own: false,
		helperName: null,
		companionName: null,
		asks: [],
		actions: [],
		...change,
	}
}
