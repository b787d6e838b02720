/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { fieldId } from './fieldId.ts'
import { useForm } from './useForm.ts'

/** A form with two fields, the first of which must be filled in. */
function build() {
	return useForm({ name: '', list: ['a'] }, {
		name: (values) => values.name === '' ? 'Write a name.' : null,
		list: (values) => values.list.length === 0 ? 'Choose something.' : null,
	}, { 'person.name': 'name' })
}

describe('useForm', () => {
	it('says what is wrong with each field, in the order of the page', () => {
		const form = build()
		form.values.list = []
		expect(form.validate()).toBe(false)
		expect(form.errors.value).toEqual([{ field: 'name', message: 'Write a name.' }, { field: 'list', message: 'Choose something.' }])
		expect(form.errorOf('name')).toBe('Write a name.')
	})

	it('checks only the fields of the step', () => {
		const form = build()
		expect(form.validate(['list'])).toBe(true)
		expect(form.errors.value).toEqual([])
	})

	it('hands plain data to the call and returns its answer', async () => {
		const form = build()
		form.values.name = 'Renate'
		const call = vi.fn(async () => 'saved')
		expect(await form.submit(call)).toBe('saved')
		expect(call).toHaveBeenCalledWith({ name: 'Renate', list: ['a'] })
	})

	it('never sends twice', async () => {
		const form = build()
		let finish = () => {}
		const call = vi.fn(() => new Promise<string>((resolve) => {
			finish = () => resolve('saved')
		}))
		const first = form.submit(call)
		expect(form.sending.value).toBe(true)
		expect(await form.submit(call)).toBeUndefined()
		finish()
		expect(await first).toBe('saved')
		expect(call).toHaveBeenCalledTimes(1)
		expect(form.sending.value).toBe(false)
	})

	it('shows a refused field under its own name and keeps what was typed', async () => {
		const form = build()
		form.values.name = 'X'
		const answer = await form.submit(async () => {
			throw new ApiError(400, { field: 'person.name', message: 'Too short.' })
		})
		expect(answer).toBeUndefined()
		expect(form.errors.value).toEqual([{ field: 'name', message: 'Too short.' }])
		expect(form.values.name).toBe('X')
	})

	it('shows what concerns the whole form', async () => {
		const form = build()
		await form.submit(async () => {
			throw new ApiError(0)
		})
		expect(form.problem.value).toContain('no connection')
		expect(form.errors.value).toEqual([])
	})

	it('does not swallow faults of the program', async () => {
		await expect(build().submit(async () => {
			throw new TypeError('x')
		})).rejects.toThrow(TypeError)
	})
})

describe('fieldId', () => {
	it('makes an id without signs that mean something in a selector', () => {
		expect(fieldId('person.phone')).toBe('field-person-phone')
	})
})
