/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { install } from './probe.ts'

/**
 * B15: one main action a screen and at most 5 fields a step. A question with several boxes is one field;
 * what is folded away does not count.
 *
 * @param page - the page
 * @param most - most fields; the form that is filled in during a call may have more
 */
export async function measureActions(page: Page, most = 5): Promise<Measured[]> {
	await install(page)
	const { actions, fields } = await page.evaluate(() => {
		const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => window.probe.visible(element))
		const actions = shown('#content main :is(.ing-button--main, [type="submit"][data-main])').map((button) => window.probe.name(button))
		const forms = shown('#content main form').map((form) => {
			const inputs = [...form.querySelectorAll('input:not([type="hidden"]), select, textarea')].filter((element) => window.probe.visible(element))
			return new Set(inputs.map((input) => outermost(input.closest('fieldset')) ?? input)).size
		})
		return { actions, fields: Math.max(0, ...forms) }

		/** Groups inside a group are still one question. */
		function outermost(group: Element | null): Element | null {
			const around = group?.parentElement?.closest('fieldset') ?? null
			return around === null ? group : outermost(around)
		}
	})
	return [
		{
			demand: 'B15',
			what: 'Hauptaktionen',
			value: actions.length,
			unit: '',
			faults: actions.length > 1 ? [`has ${actions.length} main actions: ${actions.join(', ')}`] : [],
		},
		{
			demand: 'B15',
			what: 'Felder in einem Schritt',
			value: fields,
			unit: '',
			faults: fields > most ? [`asks ${fields} things in one step, at most ${most}`] : [],
		},
	]
}
