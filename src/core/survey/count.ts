/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** How often each answer to a question was given. */
export interface CountedQuestion {
	question: string
	answers: { text: string, count: number }[]
}

export interface CountedSurvey {
	questions: CountedQuestion[]
	/** Questions that people answered in their own words: they are left out. */
	free: string[]
}

/** Columns that say who answered and when, as Forms names them in English and German. They never leave the browser. */
const ABOUT_PEOPLE = /^(submission id|user id|user display name|timestamp|einreichungs-id|übermittlungs-id|benutzer-id|benutzer-kennung|anzeigename( des benutzers)?|zeitstempel)$/i
const MOST_QUESTIONS = 30
/** More different answers than this are no choice. */
const MOST_ANSWERS = 12
const MOST_LETTERS = 200

/**
 * Counts the answers of a survey, as Forms exports them: a line for each answer sheet, a column for each question.
 *
 * @param rows - of the file, headings first
 */
export function countAnswers(rows: string[][]): CountedSurvey {
	const counted: CountedSurvey = { questions: [], free: [] }
	const [heads = [], ...sheets] = rows
	for (const [column, head] of heads.entries()) {
		if (head.trim() === '' || ABOUT_PEOPLE.test(head.trim()) || counted.questions.length >= MOST_QUESTIONS) {
			continue
		}
		const counts = new Map<string, number>()
		// Several answers to one question stand in one cell.
		for (const answer of sheets.flatMap((sheet) => (sheet[column] ?? '').split(';').map((one) => one.trim()).filter((one) => one !== ''))) {
			counts.set(answer, (counts.get(answer) ?? 0) + 1)
		}
		const question = head.trim().slice(0, MOST_LETTERS)
		if (counts.size > MOST_ANSWERS || [...counts.keys()].some((answer) => answer.length > MOST_LETTERS)) {
			counted.free.push(question)
		} else if (counts.size > 0) {
			counted.questions.push({ question, answers: [...counts].map(([text, count]) => ({ text, count })) })
		}
	}
	return counted
}
