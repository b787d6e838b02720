/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EvaluationSurvey } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage, settle } from '../../../tests/setup/page.ts'

const server = fakeServer()
const editor = { ...member, roles: ['member', 'editor'] as typeof member.roles }
const TITLE = 'Diskussion im Netz'
const ADDRESS = 'https://wolke.example.org/apps/forms/s/abc'
const empty: EvaluationSurvey = { surveyTitle: null, surveyUrl: null, surveyCounts: [], surveyApps: ['forms'] }
const linked: EvaluationSurvey = { ...empty, surveyTitle: TITLE, surveyUrl: ADDRESS, surveyCounts: [{ question: 'Wollt ihr das?', answers: [{ text: 'ja', count: 12 }, { text: null, count: null }] }] }
const EXPORT = ['"User ID","Anzeigename","Wollt ihr das?","Warum?"', ...Array.from({ length: 14 }, (_, number) => `"user${number}","Person ${number}","${number < 12 ? 'ja' : 'nein'}","Weil ${number} mehr ist"`)].join('\r\n')

/** Opens the page as an editor. */
async function open(survey: EvaluationSurvey) {
	server.on('GET /figures/survey', { data: survey })
	return openPage('/zahlen/umfrage', editor)
}

const saved = () => server.sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)

describe('survey for the evaluation', () => {
	it('is linked with its result, of which only counts leave the browser', async () => {
		const app = await open(empty)
		expect(app.page.text()).not.toContain('neither Forms nor Polls')
		server.on('PUT /figures/survey', { data: linked })
		await app.type('surveyTitle', ` ${TITLE} `)
		await app.type('surveyUrl', ADDRESS)
		const input = app.page.find('input[type=file]')
		Object.defineProperty(input.element, 'files', { value: [new File([EXPORT], 'ergebnis.csv', { type: 'text/csv' })] })
		await input.trigger('change')
		await expect.poll(() => app.page.text()).toContain('1 question was counted.')
		expect(app.page.text()).toContain('Left out, because people wrote in their own words: Warum?')
		await app.click('Save')
		expect(saved()).toEqual([{ surveyTitle: TITLE, surveyUrl: ADDRESS, surveyCounts: [{ question: 'Wollt ihr das?', answers: [{ text: 'ja', count: 12 }, { text: 'nein', count: 2 }] }] }])
		expect(JSON.stringify(saved())).not.toMatch(/user\d|Person|Weil/)
		await settle()
		expect(app.page.find('.ing-stack > [role=status]').text()).toContain('The survey is linked.')
		expect(app.page.find('.survey-tables').text()).toBe(`Survey: ${TITLE}Wollt ihr das?ja12Other answershidden`)
	})

	it('keeps its counts when only the address changes', async () => {
		const app = await open(linked)
		server.on('PUT /figures/survey', { data: { ...linked, surveyUrl: null } })
		await app.type('surveyUrl', '')
		await app.click('Save')
		expect(saved()).toEqual([{ surveyTitle: TITLE, surveyUrl: null }])
	})

	it('needs a title, and says so at the field', async () => {
		const app = await open(empty)
		await app.click('Save')
		expect(saved()).toEqual([])
		expect(app.page.find('[role=alert] a').attributes('href')).toBe('#field-surveyTitle')
	})

	it('is taken away with a second tap, and the form is empty again', async () => {
		const app = await open(linked)
		await app.click('Take the survey away')
		expect(saved()).toEqual([])
		server.on('PUT /figures/survey', { data: empty })
		await app.click('Yes, take the survey away')
		expect(saved()).toEqual([{ surveyTitle: null, surveyUrl: null, surveyCounts: [] }])
		expect(app.page.text()).toContain('No survey is linked any more.')
		expect((app.page.find('#field-surveyTitle').element as HTMLInputElement).value).toBe('')
		expect(app.page.find('.survey-tables').exists()).toBe(false)
		expect(app.page.text()).not.toContain('ake the survey away')
	})

	it('shows what the server refuses beside the field, and keeps what was typed', async () => {
		const app = await open(linked)
		server.on('PUT /figures/survey', { status: 400, data: { field: 'surveyUrl', message: 'Die Adresse muss mit https beginnen.' } })
		await app.type('surveyUrl', 'http://wolke.example.org')
		await app.click('Save')
		expect(app.page.find('#field-surveyUrl-error').text()).toBe('Die Adresse muss mit https beginnen.')
		expect((app.page.find('#field-surveyTitle').element as HTMLInputElement).value).toBe(TITLE)
		expect(app.page.text()).not.toContain('The survey is linked.')
	})

	it('takes in a table also where the cloud has no app for surveys, and says so', async () => {
		const { page } = await open({ ...empty, surveyApps: [] })
		expect(page.text()).toContain('neither Forms nor Polls')
		expect(page.find('input[type=file]').exists()).toBe(true)
	})
})
