/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../../api/types.ts'

import { t } from '../../l10n.ts'
import { roleWord } from '../desk/words.ts'

/** One line of a text that is laid beside another. */
export interface Line {
	text: string
	/** The other side has no such line. */
	changed: boolean
}

/**
 * Two contents side by side, in words instead of JSON.
 *
 * @param mine - content as JSON; null when it is new here
 * @param theirs - content as JSON
 * @param districts - id → name, of those that are known here
 */
export function sides(mine: string | null, theirs: string, districts: Record<string, string> = {}): { mine: Line[] | null, theirs: Line[] } {
	const named = (json: string) => JSON.parse(json, (key, value) => key === 'districts' && Array.isArray(value) ? value.map((id) => districts[id] ?? id) : value) as object
	const right = named(theirs)
	if (mine === null) {
		return { mine: null, theirs: beside(linesOf(right), null) }
	}
	const left = inOrderOf(named(mine), right)
	const [here, there] = [beside(linesOf(left), linesOf(right)), beside(linesOf(right), linesOf(left))]
	// When only the order differs, nothing is marked: then all of it is shown.
	return [...here, ...there].some(({ changed }) => changed) ? { mine: excerpt(here), theirs: excerpt(there) } : { mine: here, theirs: there }
}

/** How many lines around a change say where it is. */
const AROUND = 2

/**
 * What differs, and a little of what stands around it.
 *
 * @param lines - of one side
 */
function excerpt(lines: Line[]): Line[] {
	const shown = lines.map((_, index) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ changed }) => changed))
	if (!shown.includes(true)) {
		return [{ text: t('ins_netz_gegangen', 'Nothing else stands here.'), changed: false }]
	}
	return lines.flatMap((line, index) => shown[index] ? [line] : index === 0 || shown[index - 1] ? [{ text: '…', changed: false }] : [])
}

/**
 * The same parts in the same order: which one comes first says nothing.
 *
 * @param content - of one side
 * @param other - of the other side
 */
function inOrderOf(content: object, other: object): object {
	if (Array.isArray(content)) {
		return content
	}
	const known = Object.keys(other).filter((key) => key in content)
	return { ...Object.fromEntries(known.map((key) => [key, content[key as keyof typeof content]])), ...content }
}

/**
 * @param lines - of one side
 * @param others - of the other side; null when there is none
 */
function beside(lines: string[], others: string[] | null): Line[] {
	const known = new Set(others ?? lines)
	return lines.map((text) => ({ text, changed: !known.has(text) }))
}

/**
 * @param value - any part of a content
 */
function linesOf(value: unknown): string[] {
	if (Array.isArray(value)) {
		return value.flatMap((one) => isPlain(one) ? wordsOf('', one).map((line) => `– ${line}`) : ['', ...linesOf(one)])
	}
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value).flatMap(([key, one]) => entry(key, one))
	}
	return wordsOf('', value)
}

/**
 * @param key - of the format
 * @param value - what stands there
 */
function entry(key: string, value: unknown): string[] {
	const name = labels()[key] ?? key
	const label = name.endsWith('?') ? name : `${name}:`
	if (isPlain(value)) {
		const [first = '', ...rest] = wordsOf(key, value)
		return rest.length === 0 ? (first === '' ? [] : [`${label} ${first}`]) : [label, first, ...rest]
	}
	const lines = linesOf(value)
	return lines.length === 0 ? [] : [label, ...lines]
}

/**
 * @param value - any
 */
function isPlain(value: unknown): boolean {
	return typeof value !== 'object' || value === null
}

/**
 * @param key - of the format
 * @param value - a text, a number, yes or no, nothing
 */
function wordsOf(key: string, value: unknown): string[] {
	if (typeof value === 'boolean') {
		return [value ? t('ins_netz_gegangen', 'Yes') : t('ins_netz_gegangen', 'No')]
	}
	const text = String(value ?? '')
	if (key === 'role') {
		return [roleWord(text as Role)]
	}
	return text === '*' ? [t('ins_netz_gegangen', 'everywhere')] : text.split('\n')
}

/** Keys of the format by what people call them; a key that is missing here stands for itself. */
function labels(): Record<string, string> {
	return {
		account: t('ins_netz_gegangen', 'One needs an account'),
		address: t('ins_netz_gegangen', 'Address'),
		alsoAllowed: t('ins_netz_gegangen', 'Also allowed'),
		answers: t('ins_netz_gegangen', 'Answers'),
		app: t('ins_netz_gegangen', 'App on the phone'),
		checkedBy: t('ins_netz_gegangen', 'Checked by'),
		contact: t('ins_netz_gegangen', 'Who knows more'),
		date: t('ins_netz_gegangen', 'As of'),
		districts: t('ins_netz_gegangen', 'Districts'),
		explanation: t('ins_netz_gegangen', 'Explanation'),
		goal: t('ins_netz_gegangen', 'Goal in one sentence'),
		group: t('ins_netz_gegangen', 'Group'),
		guide: t('ins_netz_gegangen', 'Questions that lead to a platform'),
		helperText: t('ins_netz_gegangen', 'Text for helpers'),
		hint: t('ins_netz_gegangen', 'Hint'),
		howToGetIn: t('ins_netz_gegangen', 'How to get in'),
		id: t('ins_netz_gegangen', 'Short name'),
		kind: t('ins_netz_gegangen', 'Kind'),
		markdown: t('ins_netz_gegangen', 'Text'),
		matched: t('ins_netz_gegangen', 'Helpers are sought for it'),
		name: t('ins_netz_gegangen', 'Name'),
		needs: t('ins_netz_gegangen', 'What one needs, one thing in each line'),
		needsText: t('ins_netz_gegangen', 'Text about what somebody needs'),
		notForPartyMatters: t('ins_netz_gegangen', 'Not for matters of the party'),
		order: t('ins_netz_gegangen', 'Place in the contents'),
		page: t('ins_netz_gegangen', 'Page of the handbook'),
		platform: t('ins_netz_gegangen', 'Platform'),
		platforms: t('ins_netz_gegangen', 'Platforms'),
		points: t('ins_netz_gegangen', 'Rules'),
		proposal: t('ins_netz_gegangen', 'What stands there until it is decided'),
		purpose: t('ins_netz_gegangen', 'What for?'),
		purposes: t('ins_netz_gegangen', 'What for?'),
		question: t('ins_netz_gegangen', 'Question'),
		questions: t('ins_netz_gegangen', 'Further questions'),
		reason: t('ins_netz_gegangen', 'Reason'),
		role: t('ins_netz_gegangen', 'Role'),
		subject: t('ins_netz_gegangen', 'Subject'),
		term: t('ins_netz_gegangen', 'Word'),
		text: t('ins_netz_gegangen', 'Text'),
		texts: t('ins_netz_gegangen', 'Texts'),
		thirdPersonText: t('ins_netz_gegangen', 'Text for somebody who asks for somebody else'),
		title: t('ins_netz_gegangen', 'Title'),
		topic: t('ins_netz_gegangen', 'Topic'),
		topics: t('ins_netz_gegangen', 'Topics'),
		trialContact: t('ins_netz_gegangen', 'Whom to tell how it went'),
		trialUntil: t('ins_netz_gegangen', 'On trial until'),
		unknown: t('ins_netz_gegangen', 'What stands there when nothing is known'),
		usual: t('ins_netz_gegangen', 'Most helpers can do it'),
		version: t('ins_netz_gegangen', 'Version'),
		whoMay: t('ins_netz_gegangen', 'Who may use it'),
	}
}
