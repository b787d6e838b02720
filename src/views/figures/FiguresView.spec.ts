/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Figures } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage } from '../../../tests/setup/page.ts'
import { linesOf } from '../../components/figures/save.ts'

const server = fakeServer()
const executive = { ...member, roles: ['member', 'executive'] as typeof member.roles }
const targets = { asked: 100, answeredPercent: 70, withoutAccount: null, contactDays: 1, baseline: 'Vorher half niemand.' }

const figures: Figures = {
	until: '2026-11-22',
	next: '2026-11-30',
	requests: 24,
	helpers: 12,
	areas: [
		{ id: 'dresden', name: 'Region Dresden', requests: 16, helpers: 12, districts: [{ id: 'north', requests: 8, helpers: null }, { id: 'south', requests: null, helpers: 0 }] },
		{ id: '', name: '', requests: null, helpers: 0, districts: [{ id: 'none', requests: null, helpers: 0 }] },
	],
	topics: [{ id: 'email', requests: 14, helpers: 12 }, { id: 'none', requests: 0, helpers: 0 }],
	months: [{ month: '2026-10', requests: 10, helpers: null, sessions: 4, visits: 15, contact: { medianMinutes: 60, p90Minutes: 180 }, match: null }],
	states: [
		{ id: 'waiting', count: 6, cells: [{ id: 'waiting', count: 6 }] },
		{ id: 'with_helper', count: null, cells: [{ id: 'with_helper', count: null }] },
		{ id: 'helped', count: 8, cells: [{ id: 'solved', count: 8 }, { id: 'partly', count: 0 }] },
		{ id: 'ended', count: null, cells: [{ id: 'duplicate', count: null }, { id: 'not_reached', count: null }] },
	],
	ways: [{ id: 'account', count: 18 }, { id: 'taken_down', count: 6 }],
	passOn: [{ id: 'yes', count: 9 }, { id: 'no', count: 7 }, { id: 'none', count: null }],
	firstTimes: [{ id: 'first', count: 24 }, { id: 'again', count: 0 }, { id: 'none', count: 0 }],
	devices: [{ id: 'some', count: 18 }, { id: 'no_device', count: 6 }, { id: 'none', count: 0 }],
	loads: [{ id: '0', count: 12 }, { id: '1', count: 0 }, { id: '2', count: 0 }, { id: '3+', count: 0 }],
	contact: { medianMinutes: 60, p90Minutes: 180 },
	match: null,
	asksPerMatch: 1.5,
	oldestOpenDays: 101,
	hours: 46,
	hoursByMonth: [{ id: '2026-10', count: 46 }, { id: '2026-11', count: 0 }],
	answersByMonth: [{ id: '2026-09', count: null }, { id: '2026-10', count: null }],
	wishes: [{ id: 'training', count: 9 }, { id: 'hybrid', count: null }],
	sessions: 4,
	visits: 15,
	helpedFirst: 8,
	feedback: [
		{ id: 'helpful', cells: [{ id: 'yes', count: 11 }, { id: 'no', count: 0 }] },
		{ id: 'takePart', cells: [{ id: 'yes', count: 7 }, { id: 'with_help', count: null }, { id: 'no', count: null }] },
		{ id: 'generations', cells: [{ id: 'yes', count: 0 }, { id: 'no', count: 0 }, { id: 'none', count: 0 }] },
	],
	surveys: [{ title: 'Diskussion im Netz', url: null, result: 'Die meisten wollen es.', questions: [{ question: 'Wollen wir eine Plattform?', answers: [{ text: 'ja', count: 12 }, { text: null, count: null }] }] }],
	targets,
	mayAim: true,
}

describe('figures', () => {
	it('stand in tables, with bars beside the numbers that are shown', async () => {
		server.on('GET /figures', { data: figures })
		const { page } = await openPage('/zahlen', executive)
		const rows = page.findAll('.figure-table tbody tr').map((row) => row.findAll('th, td:not([aria-hidden])').map((cell) => cell.text()).join(' | '))
		expect(rows.slice(0, 4)).toEqual(['Region Dresden | 16 | 12 | 4', 'Nord | 8 | hidden | hidden', 'Süd | hidden | 0 | hidden', 'State-wide, or not known yet | hidden | 0 | hidden'])
		// Two bars for the area and one for the requests of Nord.
		expect(page.findAll('.figure-table').at(0)!.findAll('tbody rect')).toHaveLength(3)
		// No outcome is listed that nobody had, and none below a total that is hidden.
		expect(rows.filter((row) => /Helped|Ended|gelöst|partly|duplicate/.test(row))).toEqual(['Helped | 8', 'gelöst | 8', 'Ended otherwise | hidden'])
		expect(rows).toContain('October 2026 | 60 minutes | too few')
	})

	it('have no map where the region has none, and the table all the same', async () => {
		server.on('GET /figures', { data: figures })
		const { page } = await openPage('/zahlen', executive)
		expect(page.find('.district-map').exists()).toBe(false)
		expect(page.text()).toContain('Where help is asked for and offered')
	})

	it('say what the help brought about, and nothing of a question nobody answered', async () => {
		server.on('GET /figures', { data: figures })
		const { page } = await openPage('/zahlen', executive)
		expect(page.find('.figures__facts').text()).toMatch(/Helped for the first time8Hours that helpers noted46/)
		expect(page.text()).toContain('Can now take part by themselves?')
		expect(page.text()).not.toContain('another generation?')
		expect(linesOf(figures)).toContainEqual(['Hours by month', 'October 2026', 'Hours noted', 46])
		expect(linesOf(figures)).toContainEqual(['Feedback by month', 'September 2026', 'People', 'hidden'])
		expect(linesOf(figures)).toContainEqual(['Can now take part by themselves?', 'with help', 'People', 'hidden'])
		const report = await openPage('/zahlen/zwischenstand', executive)
		expect(report.page.text()).toContain('Helped for the first time: 8.')
		expect(report.page.text()).toContain('Can now take part by themselves? yes: 7, with help: hidden, no: hidden')
	})

	it('hold what was reached against the targets', async () => {
		server.on('GET /figures', { data: figures })
		const { page } = await openPage('/zahlen', executive)
		const rows = page.findAll('.target-table tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()).join(' | '))
		expect(rows).toEqual([
			'Requests | 24 | 100 | not yet',
			'No longer waiting | 75 % | 70 % | ✓ reached',
			'People without account | 6 | not set | ',
			'Days until the first talk (half of them) | 0 | 1 | ✓ reached',
		])
	})

	it('let targets be set, and take no half numbers', async () => {
		server.on('GET /figures', { data: figures })
		server.on('PUT /figures/targets', { data: targets })
		const app = await openPage('/zahlen', executive)
		await app.click('Set targets')
		await app.type('asked', '1,5')
		await app.click('Save targets')
		expect(server.sent.filter(({ method }) => method === 'PUT')).toEqual([])
		await app.type('asked', '')
		await app.click('Save targets')
		expect(server.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ ...targets, asked: null })
		expect(app.page.find('[role=status]').text()).toContain('The targets are saved')
	})

	it('do not offer targets to who may not set them', async () => {
		server.on('GET /figures', { data: { ...figures, mayAim: false } })
		const { page } = await openPage('/zahlen', executive)
		expect(page.text()).not.toContain('Set targets')
	})

	it('fit into a file that hides what the page hides', async () => {
		server.on('GET /figures', { data: figures })
		await openPage('/zahlen', executive)
		const lines = linesOf(figures)
		expect(lines).toContainEqual(['Where help is asked for and offered', 'Nord', 'Requests', 8])
		expect(lines).toContainEqual(['Where help is asked for and offered', 'Süd', 'Requests', 'hidden'])
		expect(lines).toContainEqual(['Where help is asked for and offered', 'Region Dresden', 'Offers missing', 4])
	})

	it('make one page for the board of the party', async () => {
		server.on('GET /figures', { data: figures })
		const { page } = await openPage('/zahlen/zwischenstand', executive)
		expect(page.find('h1').text()).toContain('interim report')
		expect(page.text()).toContain('Vorher half niemand.')
		expect(page.text()).toContain('What the figures cannot say')
		expect(page.find('.survey-tables').text()).toBe('Survey: Diskussion im NetzDie meisten wollen es.Wollen wir eine Plattform?ja12Other answershidden')
		expect(page.findAll('section').at(0)!.findAll('tbody tr').map((row) => row.text())).toEqual(['Region Dresden16124', 'State-wide, or not known yethidden0hidden'])
	})
})
