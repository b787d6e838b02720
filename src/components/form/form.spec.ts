/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import ConfirmStep from './ConfirmStep.vue'
import ErrorSummary from './ErrorSummary.vue'
import PreferenceList from './PreferenceList.vue'
import TextField from './TextField.vue'
import WeekField from './WeekField.vue'
import { slotsInWords } from './week.ts'

beforeEach(() => setActivePinia(createPinia()))

describe('TextField', () => {
	it('has a label above, says in words whether it is needed, and ties hint and error to the input', () => {
		const field = mount(TextField, { props: { name: 'phone', label: 'Nummer', required: true, hint: 'Wie immer', error: 'Fehlt', modelValue: '' } })
		const input = field.find('input')
		expect(field.find('label').attributes('for')).toBe(input.attributes('id'))
		expect(field.find('label').text()).toContain('(required)')
		expect(input.attributes('aria-describedby')).toBe('field-phone-hint field-phone-error')
		expect(input.attributes('aria-invalid')).toBe('true')
		expect(input.attributes('placeholder')).toBeUndefined()
	})

	it('says that it may stay empty', () => {
		const field = mount(TextField, { props: { name: 'phone', label: 'Nummer', modelValue: '' } })
		expect(field.find('label').text()).toContain('(optional)')
		expect(field.find('input').attributes('aria-describedby')).toBeUndefined()
	})
})

describe('ErrorSummary', () => {
	it('takes the focus when something is wrong and leads to the field', async () => {
		document.body.insertAdjacentHTML('beforeend', '<input id="field-phone">')
		const summary = mount(ErrorSummary, { props: { errors: [], problem: null }, attachTo: document.body })
		expect(summary.find('[role=alert]').exists()).toBe(false)
		await summary.setProps({ errors: [{ field: 'phone', message: 'Nummer fehlt' }] })
		await nextTick()
		expect(document.activeElement).toBe(summary.find('[role=alert]').element)
		await summary.find('a').trigger('click')
		expect(document.activeElement?.id).toBe('field-phone')
		document.getElementById('field-phone')?.remove()
	})
})

describe('ConfirmStep', () => {
	it('does nothing before the second tap, and gives the focus back after a no', async () => {
		const step = mount(ConfirmStep, { props: { label: 'Löschen', question: 'Wirklich?', confirm: 'Ja' }, attachTo: document.body })
		await step.find('button').trigger('click')
		expect(step.emitted('confirmed')).toBeUndefined()
		expect(document.activeElement).toBe(step.find('[role=group]').element)
		await step.findAll('button')[1]?.trigger('click')
		await nextTick()
		expect(document.activeElement?.textContent).toContain('Löschen')
		await step.find('button').trigger('click')
		await step.findAll('button')[0]?.trigger('click')
		expect(step.emitted('confirmed')).toHaveLength(1)
	})
})

describe('PreferenceList', () => {
	const options = [{ id: 'phone', name: 'am Telefon' }, { id: 'video', name: 'per Video' }]

	it('keeps the order in which things were ticked, and puts one first by a button', async () => {
		const list = mount(PreferenceList, {
			props: { name: 'channels', label: 'Wie?', options, modelValue: [], 'onUpdate:modelValue': (value) => list.setProps({ modelValue: value }) },
		})
		await list.find('input[value=video]').setValue(true)
		await list.find('input[value=phone]').setValue(true)
		expect(list.props('modelValue')).toEqual(['video', 'phone'])
		await list.find('ol button').trigger('click')
		expect(list.props('modelValue')).toEqual(['phone', 'video'])
	})
})

describe('WeekField', () => {
	it('means any time until something else is chosen', async () => {
		const week = mount(WeekField, {
			props: { name: 'slots', label: 'Wann?', modelValue: [], 'onUpdate:modelValue': (value) => week.setProps({ modelValue: value }) },
		})
		expect(week.findAll('input[type=checkbox]')).toHaveLength(0)
		const [any, only] = week.findAll('input[type=radio]')
		await only?.trigger('change')
		expect(week.findAll('input[type=checkbox]')).toHaveLength(21)
		await week.find('input[value=mon_am]').setValue(true)
		expect(week.props('modelValue')).toEqual(['mon_am'])
		await any?.trigger('change')
		expect(week.props('modelValue')).toEqual([])
	})

	it('is read as one line for each day', () => {
		expect(slotsInWords([])).toEqual(['at any time'])
		expect(slotsInWords(['tue_eve', 'mon_am', 'mon_eve'])).toEqual(['Monday in the morning, in the evening', 'Tuesday in the evening'])
	})
})
