/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineStore } from 'pinia'
import { useSession } from './session.ts'

/** The time of the server: clocks of browsers are wrong, and the clock of a demo can be moved. */
export const useClock = defineStore('clock', () => {
	// The page and the word lists were made at about the same moment.
	const offset = Date.parse(useSession().vocabulary.now) - performance.timeOrigin

	/** Milliseconds since the epoch. */
	function now(): number {
		return Date.now() + offset
	}

	return { now }
})
