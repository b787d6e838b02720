/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper } from '../../api/types.ts'

import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import HelperAccess from './HelperAccess.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { bringAlong, member } from '../../../tests/setup/page.ts'
import { useSession } from '../../stores/session.ts'

const server = fakeServer()
const PERSON = { request: 12, district: '1', state: 'searching', at: '2026-11-01T10:00:00Z', reachable: true, name: 'Erna Beispiel', phone: '+493512312511', email: null }

/** @param shutOut - whether the access is ended already */
function open(shutOut: boolean) {
	return mount(HelperAccess, {
		props: { modelValue: { id: 7, name: 'Otto', shutOut } as Helper },
		global: { stubs: { RouterLink: RouterLinkStub } },
	})
}

describe('the access of a helper', () => {
	beforeEach(async () => {
		setActivePinia(createPinia())
		bringAlong(member)
		await useSession().load()
		server.on('POST /helpers/7/end-access', { data: { persons: [PERSON, { ...PERSON, request: 13, reachable: false, name: null, phone: null }] } })
	})

	it('can say again whom to call, when the page was left too early', async () => {
		const panel = open(true)
		await panel.findAll('button').find((one) => one.text() === 'Show whom to call')!.trigger('click')
		await flushPromises()
		expect(panel.text()).toContain('Please call these people')
		expect(panel.get('a[href^="tel:"]').attributes('href')).toBe('tel:+493512312511')
		expect(panel.getComponent(RouterLinkStub).props('to')).toEqual({ name: 'desk-request', params: { id: 12 } })
		expect(panel.text()).toContain('Request 13: the desk of')
		expect(panel.text()).not.toContain('Show whom to call')
	})

	it('offers no list before anything was ended', () => {
		expect(open(false).text()).not.toContain('Show whom to call')
	})
})
