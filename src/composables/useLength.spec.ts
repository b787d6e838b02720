/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mount } from '@vue/test-utils'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import TextArea from '../components/form/TextArea.vue'
import TextField from '../components/form/TextField.vue'
import { useForm } from './useForm.ts'
import { useLengthGate } from './useLength.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A form with a line of five characters and a text of ten. */
const LineAndText = defineComponent({
	setup(_, { expose }) {
		const form = useForm({ name: '', text: '' }, { text: (v) => v.text === '' ? 'Write something.' : null })
		expose({ form })
		return () => [
			h(TextField, { modelValue: form.values.name, 'onUpdate:modelValue': (text: string) => form.values.name = text, name: 'name', label: 'Name', maxlength: 5, error: form.errorOf('name') }),
			h(TextArea, { modelValue: form.values.text, 'onUpdate:modelValue': (text: string) => form.values.text = text, name: 'text', label: 'Text', maxlength: 10, error: form.errorOf('text') }),
		]
	},
})

/** The form, and what its component knows of it. */
function build() {
	const page = mount(LineAndText)
	return { page, form: (page.vm as unknown as { form: ReturnType<typeof useForm<{ name: string, text: string }>> }).form }
}

describe('a text that is too long', () => {
	it('stays as it is typed or pasted, and the field says how much is too much', async () => {
		const { page, form } = build()
		await page.get('#field-name').setValue('Annemarie 😀')
		expect(form.values.name).toBe('Annemarie 😀')
		expect((page.get('#field-name').element as HTMLInputElement).value).toBe('Annemarie 😀')
		expect(page.get('#field-name-error').text()).toBe('This text is 6 characters too long. At most 5 are possible.')
		expect(page.get('#field-name').attributes()).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'field-name-error' })
	})

	it('is refused by the form at its field, once, beside what else is wrong', async () => {
		const { page, form } = build()
		await page.get('#field-name').setValue('Annemarie')
		expect(form.validate()).toBe(false)
		expect(form.errors.value.map(({ field }) => field)).toEqual(['text', 'name'])
		await page.get('#field-text').setValue('Hilfe beim Telefon')
		expect(form.validate()).toBe(false)
		expect(form.errors.value).toEqual([
			{ field: 'name', message: 'This text is 4 characters too long. At most 5 are possible.' },
			{ field: 'text', message: 'This text is 8 characters too long. At most 10 are possible.' },
		])
	})

	it('is wrong no more as soon as it is short enough', async () => {
		const { page, form } = build()
		await page.get('#field-text').setValue('Hilfe')
		await page.get('#field-name').setValue('Annemarie')
		form.validate()
		await page.get('#field-name').setValue('Anna')
		expect(page.find('#field-name-error').exists()).toBe(false)
		expect(form.validate()).toBe(true)
	})

	it('counts no more when its field has gone', async () => {
		const { page, form } = build()
		await page.get('#field-name').setValue('Annemarie')
		await page.get('#field-text').setValue('Hilfe')
		page.unmount()
		expect(form.validate()).toBe(true)
	})

	it('holds back a form without checks of its own, and gets the focus', async () => {
		let fits = () => true
		const page = mount(defineComponent({
			setup() {
				fits = useLengthGate()
				return () => h(TextField, { modelValue: 'Annemarie', name: 'name', label: 'Name', maxlength: 5 })
			},
		}), { attachTo: document.body })
		expect(fits()).toBe(false)
		expect(document.activeElement?.id).toBe('field-name')
		page.unmount()
	})
})

describe('no input', () => {
	const files = ['src', 'templates'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(vue|php)$/.test(name))
		.map((name) => join(folder, name)))

	it('cuts off what is pasted: only our own fields know a greatest length', () => {
		const cutting = files.filter((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/<(?:input|textarea)\b[^>]*>/g)].some(([tag]) => tag.includes('maxlength')))
		expect(files.length).toBeGreaterThan(100)
		expect(cutting).toEqual([])
	})
})
