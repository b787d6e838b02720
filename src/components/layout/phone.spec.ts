/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { callLink, readablePhone } from './phone.ts'

describe('a phone number', () => {
	it.each([
		['+493023125140', '030 23125140'],
		['+4935123125140', '0351 23125140'],
		['+493752312514', '0375 2312514'],
		['+4935812312511', '03581 2312511'],
		['+491713920010', '0171 3920010'],
		// Somebody wrote it down like this, or it is not from here.
		['030 23125-140', '030 23125-140'],
		['+420222333444', '+420222333444'],
		['', ''],
	])('%s is read as %s', (stored, shown) => {
		expect(readablePhone(stored)).toBe(shown)
	})

	it('is dialled without what stands between the digits', () => {
		expect(callLink('+49 (351) 23125-140')).toBe('tel:+4935123125140')
	})
})
