/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { forgetAllDrafts } from '../stores/drafts.ts'
import { useDraft } from './useDraft.ts'

const user = vi.hoisted(() => ({ uid: 'renate' }))
vi.mock('@nextcloud/auth', () => ({ getCurrentUser: () => user }))

/** An empty form. */
function form() {
	return reactive({ text: '', topics: [] as string[] })
}

describe('useDraft', () => {
	beforeEach(() => {
		user.uid = 'renate'
	})
	afterEach(() => localStorage.clear())

	it('brings back what was typed, in a new page', () => {
		const first = form()
		expect(useDraft('ask', first).restored).toBe(false)
		first.text = 'Hallo'
		first.topics.push('talk')

		const second = form()
		expect(useDraft('ask', second).restored).toBe(true)
		expect(second).toEqual({ text: 'Hallo', topics: ['talk'] })
	})

	it('is gone after sending, whatever changes afterwards', () => {
		const values = form()
		const draft = useDraft('ask', values)
		values.text = 'Hallo'
		draft.forget()
		values.text = 'noch etwas'
		expect(useDraft('ask', form()).restored).toBe(false)
	})

	it('is not shown to somebody else at the same browser', () => {
		const mine = form()
		useDraft('ask', mine)
		mine.text = 'geheim'
		user.uid = 'otto'
		const theirs = form()
		expect(useDraft('ask', theirs).restored).toBe(false)
		expect(theirs.text).toBe('')
	})

	it('takes only what the form still knows', () => {
		localStorage.setItem('ins_netz_gegangen:draft:renate:ask', JSON.stringify({ text: 5, topics: 'talk', old: true }))
		const values = form()
		useDraft('ask', values)
		expect(values).toEqual({ text: '', topics: [] })
	})

	it('does not stumble over a broken draft', () => {
		localStorage.setItem('ins_netz_gegangen:draft:renate:ask', '{')
		expect(useDraft('ask', form()).restored).toBe(false)
	})

	it('forgets all drafts of one person only', () => {
		localStorage.setItem('ins_netz_gegangen:draft:renate:ask', '{"text":"a"}')
		localStorage.setItem('ins_netz_gegangen:draft:otto:ask', '{"text":"b"}')
		forgetAllDrafts()
		expect(Object.keys(localStorage)).toEqual(['ins_netz_gegangen:draft:otto:ask'])
	})
})
