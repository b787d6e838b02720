/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CheckOptions, Finding, TextCheck } from '../../src/core/text/check.ts'
import type { Source } from './sources.ts'

import { checkPage, checkText, LIMITS } from '../../src/core/text/check.ts'

export interface Result extends TextCheck { file: string }

/**
 * Checks one source.
 *
 * @param source text to check
 * @param options which words need an explanation
 */
export function check(source: Source, options: CheckOptions): Result {
	const found = source.kind === 'page' ? checkPage(source.blocks, options) : checkText(source.blocks, options)
	return { file: source.file, ...found }
}

/**
 *
 * @param root0
 * @param root0.code
 * @param root0.text
 * @param root0.value
 */
function sentence({ code, text, value }: Finding): string {
	switch (code) {
		case 'long_sentence': return `${value} words, at most ${LIMITS.longest}: ${text}`
		case 'mean': return `${value?.toFixed(1)} words a sentence, at most ${LIMITS.mean}`
		case 'lix': return `LIX ${value?.toFixed(1)}, has to stay below ${LIMITS.lix}`
		case 'foreign_word': return `word without explanation: ${text}`
		case 'formal_address': return `says „Sie“: ${text}`
		case 'no_address': return 'does not say „du“ to the reader'
		case 'broken_link': return `leads nowhere: ${text}`
		case 'broken_picture': return `no such drawing, or no words for it: ${text}`
		case 'broken_place': return `no such platform: ${text}`
		case 'no_remedy': return `section „${text}“ is missing`
	}
}

/**
 * Lines `file:line: what is wrong`.
 *
 * @param result outcome of a check
 */
export function complaints(result: Result): string[] {
	return result.findings.map((finding) => `${result.file}${finding.line ? `:${finding.line}` : ''}: ${sentence(finding)}`)
}

/**
 * One line of the table of measures.
 *
 * @param result outcome of a check
 * @param result.file
 * @param result.measure
 */
export function row({ file, measure }: Result): string {
	const cells = [measure.sentences, measure.mean.toFixed(1), measure.longest, measure.lix.toFixed(1)]
	return `${file.padEnd(40)}${cells.map((cell) => String(cell).padStart(10)).join('')}`
}

/**
 * The page of the docs with the measures of all pages of the handbook.
 *
 * @param results of the pages
 */
export function table(results: Result[]): string {
	const rows = results.map(({ file, measure }) => `| ${file} | ${measure.sentences} | ${measure.mean.toFixed(1)} | ${measure.longest} | ${measure.lix.toFixed(1)} |`)
	return `<!--
  SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
  SPDX-License-Identifier: AGPL-3.0-or-later
-->
# Language of the handbook

Words a sentence: at most ${LIMITS.mean} in the mean, ${LIMITS.longest} in the longest. LIX below ${LIMITS.lix}. Written by
\`UPDATE_DOCS=1 npx vitest run scripts/language\` and held by the same test; \`npm run language\` prints it with all
other texts that ship.

| page | sentences | mean | longest | LIX |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
