/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import PlaceFields from './PlaceFields.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { bringAlong, member } from '../../../tests/setup/page.ts'
import { useSession } from '../../stores/session.ts'
import { postalCodeProblem } from './postalCodes.ts'

const server = fakeServer()

beforeEach(async () => {
	setActivePinia(createPinia())
	bringAlong(member)
	await useSession().load()
})

/** The two fields, bound as a form binds them. */
function build() {
	const fields = mount(PlaceFields, {
		props: {
			postalCode: '',
			district: '',
			'onUpdate:postalCode': (postalCode) => fields.setProps({ postalCode }),
			'onUpdate:district': (district) => fields.setProps({ district }),
		},
	})
	return fields
}

describe('PlaceFields', () => {
	it('fills in the district once the postal code is whole, and says which place it is', async () => {
		server.on('GET /places/01234', { data: { postalCode: '01234', district: 'south', place: 'Beispielstadt' } })
		const fields = build()
		await fields.find('input').setValue('0123')
		expect(server.sent).toHaveLength(0)
		await fields.find('input').setValue('01234')
		await flushPromises()
		expect(fields.props('district')).toBe('south')
		expect(fields.find('[role=status]').text()).toContain('Beispielstadt')
	})

	it('leaves the choice to the person when the code lies elsewhere', async () => {
		server.on('GET /places/99999', { data: { postalCode: '99999', district: null, place: null } })
		const fields = build()
		await fields.find('input').setValue('99999')
		await flushPromises()
		expect(fields.props('district')).toBe('')
		expect(fields.find('[role=status]').text()).toContain('We do not know this postal code')
	})

	it('takes back the district it filled in when the next code is not known, and says so when the field is left', async () => {
		server.on('GET /places/01234', { data: { postalCode: '01234', district: 'south', place: 'Beispielstadt' } })
		server.on('GET /places/99998', { data: { postalCode: '99998', district: null, place: null } })
		const fields = build()
		await fields.find('input').setValue('01234')
		await flushPromises()
		await fields.find('input').setValue('99998')
		await flushPromises()
		expect(fields.props('district')).toBe('')
		await fields.find('input').trigger('focusout')
		expect(fields.find('#field-postalCode-error').text()).toContain('We do not know this postal code')
		expect(postalCodeProblem('99998')).not.toBeNull()
	})

	it.each(['1234', 'abcde'])('says that %s is no postal code when the field is left', async (typed) => {
		const fields = build()
		await fields.find('input').setValue(typed)
		expect(fields.find('#field-postalCode-error').exists()).toBe(false)
		await fields.find('input').trigger('focusout')
		expect(fields.find('#field-postalCode-error').text()).toContain('A postal code has five digits.')
	})

	it('stays usable without a connection', async () => {
		server.on('GET /places/01234', 'offline')
		const fields = build()
		await fields.find('input').setValue('01234')
		await flushPromises()
		await fields.find('select').setValue('north')
		expect(fields.props('district')).toBe('north')
	})
})
