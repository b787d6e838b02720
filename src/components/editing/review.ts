/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GlossaryWord, PlatformTable } from '../../api/types.ts'
import type { Finding, TextCheck } from '../../core/text/check.ts'

import { LIMITS } from '../../core/text/check.ts'
import { dictionaryOf } from '../../core/text/dictionary.ts'
import common from '../../core/text/lists/common.txt?raw'
import foreign from '../../core/text/lists/foreign.txt?raw'
import { reviewPage } from '../../core/text/review.ts'
import { t } from '../../l10n.ts'

export interface TypedPage {
	title: string
	goal: string
	/** One in each line. */
	needs: string
	markdown: string
}

/**
 * The same measures that CI holds the pages that ship to.
 *
 * @param page - as it stands in the form
 * @param around - what there is
 * @param around.words - of the glossary
 * @param around.table - of platforms
 * @param around.pages - ids
 * @param around.pictures - names
 */
export function reviewTyped(page: TypedPage, around: { words: readonly GlossaryWord[], table: PlatformTable, pages: readonly string[], pictures: readonly string[] }): TextCheck {
	return reviewPage(
		{ title: page.title, goal: page.goal, needs: page.needs.split('\n').filter((need) => need.trim() !== ''), body: page.markdown, bodyLine: 1 },
		{
			options: dictionaryOf({ foreign, common }, around.words.map(({ term }) => term)),
			table: around.table,
			pages: new Set(around.pages),
			pictures: new Set(around.pictures),
		},
	)
}

/**
 * What a finding says to editors.
 *
 * @param finding - of the review
 * @param finding.code - what it is
 * @param finding.text - which words
 * @param finding.value - how much
 */
export function findingInWords({ code, text, value }: Finding): string {
	switch (code) {
		case 'long_sentence': return t('ins_netz_gegangen', '{value} words in one sentence, at most {most}: {text}', { value: value ?? 0, most: LIMITS.longest, text })
		case 'mean': return t('ins_netz_gegangen', 'The sentences have {value} words on average. At most {most} are good to read.', { value: (value ?? 0).toFixed(1), most: LIMITS.mean })
		case 'lix': return t('ins_netz_gegangen', 'The text is hard to read: LIX {value}. It should stay below {most}.', { value: (value ?? 0).toFixed(1), most: LIMITS.lix })
		case 'foreign_word': return t('ins_netz_gegangen', 'This word is not explained in the glossary: {text}', { text })
		case 'formal_address': return t('ins_netz_gegangen', 'We say „du“: {text}', { text })
		case 'no_address': return t('ins_netz_gegangen', 'The page does not say „du“ to anybody.')
		case 'no_remedy': return t('ins_netz_gegangen', 'This part is missing: „{text}“', { text })
		case 'broken_link': return t('ins_netz_gegangen', 'This link leads nowhere: {text}', { text })
		case 'broken_picture': return t('ins_netz_gegangen', 'This drawing does not exist, or nothing says what it shows: {text}', { text })
		case 'broken_place': return t('ins_netz_gegangen', 'There is no such platform: {text}', { text })
	}
}
