/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'
import type { Server } from '../server/server.ts'

import { expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp, inDays, offerHelp } from '../server/world.ts'

const REPORT = `<?xml version="1.0" encoding="utf-8"?>
<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
	<d:prop><d:getetag/><c:calendar-data/></d:prop>
	<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter>
</c:calendar-query>`

/** What a calendar program reads over CalDAV. Exists on a real server only. */
export function calendar(server: () => Server): void {
	it('shows an appointment to both, moves it and takes it out, over CalDAV', async () => {
		const { place } = server()
		const [desk, helper, member] = [new OcsClient(place, 'koordination'), new OcsClient(place, 'helferin'), new OcsClient(place, 'mitglied')]
		const read = async (account: 'helferin' | 'mitglied' | 'helfer') => {
			const { user, password } = place.credentials[account]
			const answer = await fetch(`${place.baseUrl}/remote.php/dav/calendars/${user}/app-generated--dav-wrapper--ins-netz-gegangen/`, {
				method: 'REPORT',
				headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`, 'Content-Type': 'application/xml', Depth: '1' },
				body: REPORT,
			})
			const text = await answer.text()
			expect(answer.status, text).toBe(207)
			return text
		}
		const compact = (moment: string) => moment.replace(/[-:]/g, '')

		const { id: helperId } = await offerHelp(helper, { capacity: 20 })
		const { id, codeword } = await askForHelp(member)
		const { asks } = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helperId], deadline: inDays(2) })
		await helper.ok('POST', `/asks/${asks[0]!.id}/accept`)
		await desk.ok('POST', `/requests/${id}/confirm`, { ask: asks[0]!.id })
		const [first, second] = [inDays(3), inDays(5)]
		const made = await helper.ok<{ id: number }>('POST', `/requests/${id}/appointments`, { startsAt: first, channel: 'phone' })

		for (const account of ['helferin', 'mitglied'] as const) {
			const text = await read(account)
			expect(text).toContain(`DTSTART:${compact(first)}`)
			expect(text).toContain('SUMMARY:Hilfe-Termin')
			expect(text).toContain(codeword)
		}
		expect(await read('helfer')).not.toContain('VEVENT')

		await helper.ok('PUT', `/appointments/${made.id}`, { startsAt: second, channel: 'phone' })
		const moved = await read('mitglied')
		expect(moved).toContain(`DTSTART:${compact(second)}`)
		expect(moved).toContain('SEQUENCE:1')
		expect(moved).not.toContain(compact(first))

		await member.ok('POST', `/appointments/${made.id}/cancel`)
		expect(await read('helferin')).not.toContain('VEVENT')
	})
}
