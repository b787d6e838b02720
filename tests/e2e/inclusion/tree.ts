/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/** What differs from run to run, and what stands for it. */
const CHANGING: [RegExp, string][] = [
	[/\/(\d+)(?=[/\s]|$)/gm, '/:id'],
	[/ Probe \d+-\d+/g, ' Probe'],
	[/(\/abfrage\/)\w+/g, '$1:code'],
	[/(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:, (?:den )?\d+\. \p{L}+(?: \d{4})?)?/gu, '<Tag>'],
	[/\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?: \d{4})?/g, '<Tag>'],
	[/\b\d{1,2}[.:]\d{2} Uhr|\b\d{1,2} Uhr\b/g, '<Uhrzeit>'],
	[/\b(?:heute|gestern|morgen|übermorgen)\b/g, '<Tag>'],
	[/(Codewort:? )„?\p{Lu}[\p{L}-]+“?/gu, '$1<Codewort>'],
	[/(: Codewort\n\s*- \w+: )\S+/g, '$1<Codewort>'],
	[/(?<=<Tag>)(?:,? um|,) (?=<Uhrzeit>)/g, ' '],
]

/**
 * What a screen reader is given: roles, names and states, one a line.
 *
 * @param page - the page
 * @param part - which part of it; all of the main part unless told
 */
export async function readableTree(page: Page, part = 'main'): Promise<string> {
	return steady(await page.locator(part).ariaSnapshot()) + '\n'
}

/** The same words in each run. */
export function steady(words: string): string {
	return CHANGING.reduce((text, [pattern, sign]) => text.replace(pattern, sign), words)
}
