/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { parsePage } from './page.ts'

const header = ['---', '# comment', 'id: files', 'topic: cloud_files', 'title: So: geht es', 'goal: Ziel.', 'needs:', '  - Gerät', '  - Link', 'version: 1', 'checkedBy:', 'date: 2026-11-22', 'order: 2', '---']

describe('parsePage', () => {
	it('reads header and body with the line of the body', () => {
		const page = parsePage([...header, '', 'Text'].join('\r\n'))
		expect(page).toEqual({
			header: { id: 'files', topic: 'cloud_files', title: 'So: geht es', goal: 'Ziel.', needs: ['Gerät', 'Link'], version: '1', checkedBy: '', date: '2026-11-22', order: 2 },
			body: '\nText',
			bodyLine: 15,
		})
	})

	it('names the field that is missing', () => {
		expect(() => parsePage(header.filter((line) => !line.startsWith('goal')).join('\n'))).toThrow('goal')
	})

	it('names the line that it does not understand', () => {
		expect(() => parsePage(header.toSpliced(3, 1, '??').join('\n'))).toThrow('line 4')
	})

	it('refuses a text without header', () => {
		expect(() => parsePage('Nur Text')).toThrow('header')
	})
})
