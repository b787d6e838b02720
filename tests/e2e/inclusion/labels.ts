/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'
import { install } from './probe.ts'

/**
 * B08: each field has a visible label above it (beside it for boxes and circles), says in words
 * whether it is required, and has no placeholder for a label.
 */
export async function measureLabels(page: Page): Promise<Measured> {
	await install(page)
	const found = await page.evaluate(() => {
		const faults: string[] = []
		const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('#content :is(input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea)')
		for (const field of fields) {
			if (!field.checkVisibility({ visibilityProperty: true }) || field.closest('[aria-hidden="true"]')) {
				continue
			}
			const name = window.probe.name(field)
			const labels = [
				...field.labels ?? [],
				...(field.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id)).filter((one) => one !== null),
			].filter((label) => window.probe.visible(label) && label.textContent!.trim() !== '')
			const [label] = labels
			if (!label) {
				faults.push(`${name} has no visible label`)
				continue
			}
			const ticked = field.matches('[type="checkbox"], [type="radio"]')
			if (!ticked && !label.contains(field) && label.getBoundingClientRect().bottom > field.getBoundingClientRect().top + 1) {
				faults.push(`the label of ${name} is not above it`)
			}
			if ('placeholder' in field && field.placeholder !== '' && label.textContent!.includes(field.placeholder)) {
				faults.push(`the placeholder of ${name} repeats its label`)
			}
			const question = ticked ? field.closest('fieldset')?.querySelector('legend') ?? label : label
			if ((field.required || field.ariaRequired === 'true') && !/nötig|pflicht|erforderlich|required/i.test(question.textContent!)) {
				faults.push(`${name} does not say in words that it is required`)
			}
		}
		return faults
	})
	return counted('B08', 'Fehler an Beschriftungen', found)
}
