/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** A task as its helper sees it, just after the confirmation. */
export const task = {
	id: 9,
	request: 4,
	state: 'arranged',
	topics: ['first_steps'],
	channel: 'phone',
	channels: ['phone'],
	district: 'north',
	postalCode: null,
	devices: [],
	languages: [],
	slots: [],
	needs: [],
	text: null,
	neededBy: null,
	confirmedAt: '2026-11-22T09:00:00Z',
	contactedAt: null,
	contactResult: null,
	report: null,
	minutes: null,
	answered: false,
	inTouch: false,
	contact: { name: 'Otto Beispiel', phone: '0351 23125 044', email: null, address: null, contactNote: null },
	codeword: 'Lindenblüte',
	readable: true,
	personTold: true,
}
