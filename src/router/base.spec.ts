/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { routerBase } from './base.ts'

describe('routerBase', () => {
	it.each([
		['/index.php/apps/ins_netz_gegangen/', '/index.php/apps/ins_netz_gegangen'],
		['/apps/ins_netz_gegangen', '/apps/ins_netz_gegangen'],
		['/cloud/apps/ins_netz_gegangen/anfragen/5', '/cloud/apps/ins_netz_gegangen'],
		['/cloud/index.php/apps/ins_netz_gegangen/anfragen/5', '/cloud/index.php/apps/ins_netz_gegangen'],
		['/apps/ins_netz_gegangen/hilfe/apps/ins_netz_gegangen/x', '/apps/ins_netz_gegangen'],
	])('of %s is %s', (pathname, base) => expect(routerBase(pathname)).toBe(base))

	it('is what the server says where the page lies elsewhere', () => {
		expect(routerBase('/settings/admin')).toMatch(/\/apps\/ins_netz_gegangen$/)
		expect(routerBase('/apps/ins_netz_gegangen_zwei/')).toMatch(/\/apps\/ins_netz_gegangen$/)
	})
})
