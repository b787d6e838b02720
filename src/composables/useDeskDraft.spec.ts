/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { forgetForeignDrafts } from '../stores/drafts.ts'
import { hasDeskDraft, useDeskDraft } from './useDeskDraft.ts'

const user = vi.hoisted(() => ({ uid: 'koordination' }))
vi.mock('@nextcloud/auth', () => ({ getCurrentUser: () => user }))

/** A form as it begins. */
function form() {
	return reactive({ text: '', chosen: [] as number[] })
}

describe('useDeskDraft', () => {
	beforeEach(() => {
		user.uid = 'koordination'
	})
	afterEach(() => sessionStorage.clear())

	it('brings back what was ticked and typed in this tab, and nowhere else', () => {
		const first = form()
		useDeskDraft('ask-5', first)
		first.text = 'Tablet'
		first.chosen.push(7)

		const second = form()
		useDeskDraft('ask-5', second)
		expect(second).toEqual({ text: 'Tablet', chosen: [7] })
		expect(hasDeskDraft('ask-6')).toBe(false)
		expect(localStorage).toHaveLength(0)
	})

	it('keeps nothing once it is sent, or as it was', () => {
		const values = form()
		const forget = useDeskDraft('ask-5', values)
		values.text = 'Tablet'
		forget()
		expect(hasDeskDraft('ask-5')).toBe(false)
		values.text = 'Handy'
		expect(hasDeskDraft('ask-5')).toBe(true)
		values.text = 'Tablet'
		expect(hasDeskDraft('ask-5')).toBe(false)
	})

	it('is deleted when somebody else signs in', () => {
		const values = form()
		useDeskDraft('ask-5', values)
		values.text = 'Tablet'
		forgetForeignDrafts()
		expect(hasDeskDraft('ask-5')).toBe(true)
		user.uid = 'aufnahme'
		forgetForeignDrafts()
		user.uid = 'koordination'
		expect(hasDeskDraft('ask-5')).toBe(false)
	})
})
