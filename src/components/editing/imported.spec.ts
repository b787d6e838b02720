/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ImportItem } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { titleOf, whyNot } from './imported.ts'

const item: ImportItem = { id: 'role:coordinator/kreis/ost', kind: 'role', title: 'kreis/ost', state: 'new', obstacle: null, mine: null, theirs: '{}' }

describe('what an archive holds', () => {
	it('says which role which group has', () => {
		expect(titleOf(item)).toBe('Role Coordination for the group kreis/ost')
	})

	it('calls the parts of a package by names that people know', () => {
		expect(titleOf({ ...item, id: 'package:topics.en', kind: 'package', title: 'topics.en' })).toBe('Topics in English')
	})

	it('says what is missing here', () => {
		expect(whyNot(item)).toBe('')
		expect(whyNot({ ...item, obstacle: 'group' })).toContain('no such group')
	})
})
