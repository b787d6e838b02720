/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { CheckOptions } from '../../../src/core/text/check.ts'
import type { Measured } from './measured.ts'

import { dictionary } from '../../../scripts/language/dictionary.ts'
import { complaints } from '../../../scripts/language/report.ts'
import { readGlossary } from '../../../scripts/language/sources.ts'
import { checkText } from '../../../src/core/text/check.ts'
import { install } from './probe.ts'

let options: CheckOptions | undefined

/**
 * Plain German on the page as people see it: sentences of at most 20 words and 12 on average, LIX below 40,
 * „du“, no foreign word without explanation. Only what is a sentence counts, not words on buttons.
 */
export async function measureLanguage(page: Page): Promise<Measured[]> {
	options ??= dictionary(readGlossary())
	await install(page)
	const texts = await page.evaluate(() => {
		const holders = new Set(window.probe.texts().map(({ holder }) => holder.closest('p, li, dd, legend, .form-choice__hint, .start-choice__text') ?? holder))
		return [...holders]
			.filter((holder) => ![...holders].some((inner) => inner !== holder && holder.contains(inner)))
			// What people wrote themselves is theirs.
			.filter((holder) => !holder.closest('[data-own-words], dd'))
			.flatMap((holder) => (holder as HTMLElement).innerText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))
			.filter((text) => /[.!?]$/.test(text))
	})
	const checked = checkText(texts.map((text) => ({ kind: 'paragraph', text, line: 0 })), options)
	const { measure: { longest, mean, lix, sentences }, findings } = checked
	// A handful of sentences is too few for a mean: one long word would decide.
	const judged = findings.filter(({ code }) => sentences >= 10 || (code !== 'mean' && code !== 'lix'))
	return [
		{ demand: 'language', what: 'längster Satz', value: longest, unit: 'Wörter', faults: complaints({ file: 'page', measure: checked.measure, findings: judged }) },
		{ demand: 'language', what: 'Wörter je Satz', value: mean, unit: '', faults: [] },
		{ demand: 'language', what: 'LIX', value: sentences >= 10 ? lix : null, unit: '', faults: [] },
	]
}
