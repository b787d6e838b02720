/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper, MatchRequest } from '../../src/api/types.ts'

const helper: MatchHelper = {
	id: 1,
	district: '14626',
	ties: [],
	postalCode: '02826',
	radiusKm: null,
	channels: ['phone'],
	topics: { email: 2 },
	devices: [],
	languages: ['de'],
	slots: [],
	capacity: 2,
	hoursCap: null,
	running: 0,
	askedLast30Days: 0,
	askedThisWeek: 0,
	hoursThisMonth: 0,
	pausedUntil: null,
	name: 'Helga Demo',
	account: true,
}

const request: MatchRequest = {
	id: 7,
	district: '14626',
	postalCode: '02826',
	channels: ['phone'],
	topics: ['email'],
	mustTopics: [],
	devices: [],
	languages: ['de'],
	slots: [],
	needs: [],
	urgency: 0,
	neededBy: null,
	wide: false,
	createdAt: '2026-11-20T10:00:00Z',
	declinedBy: [],
	never: [],
	state: 'new',
}

/** A made-up helper as the matching reads them. */
export function aMatchHelper(changes: Partial<MatchHelper> & { id: number }): MatchHelper {
	return { ...helper, name: `Helga Demo ${changes.id}`, ...changes }
}

/** A made-up request as the matching reads it. */
export function aMatchRequest(changes: Partial<MatchRequest> & { id: number }): MatchRequest {
	return { ...request, ...changes }
}
