/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Schema } from '../contract/contract.ts'

/** A name for what is wrong, and the value that shows it. */
export type Fault = [what: string, value: unknown]

/** Fields that people write in their own words: pictures are welcome there. */
export const FREE_WORDS = ['text', 'note', 'contactNote', 'contactPerson', 'address', 'hours', 'mailSenderName', 'inclusionContact', 'baseline', 'title', 'surveyResult', 'surveyTitle', 'question', 'accountContacts', 'helpdesk.name', 'helpdesk.phone']

const LONG = 'x'.repeat(5000)

/** What no text may hold, whatever it is for. */
const TEXT: Fault[] = [
	['too long', LONG],
	['a number', 7],
	['a yes', true],
	['a list', ['a']],
	['an object', { a: 1 }],
	['a control character', 'a\u0007b'],
	['a zero byte', 'a\u0000b'],
	['a right-to-left override', 'Anna\u202Eegnif'],
	['an isolate that turns the direction', 'Anna\u2066b'],
]

const NAME: Fault[] = [['emoji', '😀'], ['a line break', 'a\nb'], ['markup', '<b>Anna</b>']]
const CODE: Fault[] = [['unknown', 'gibt-es-nicht'], ['emoji', '😀'], ['upper case', 'PHONE'], ['a line break', 'phone\n']]
const WHOLE_NUMBER: Fault[] = [['a text', 'abc'], ['a number as text', '1'], ['a fraction', 1.5], ['a yes', true], ['a list', [1]], ['below all limits', -1], ['above all limits', 10 ** 15]]
const YES_OR_NO: Fault[] = [['a text', 'yes'], ['a number', 1], ['a list', [true]]]
const DAY: Fault[] = [['no date', 'gestern'], ['a thirteenth month', '2026-13-01'], ['a thirtieth of February', '2027-02-30'], ['a German date', '24.12.2026'], ['a date in the past', '2020-01-01'], ['a time', '2027-01-01T10:00:00Z'], ['after all dates', '9999-12-31']]
const MOMENT: Fault[] = [['no time', 'bald'], ['no zone', '2027-01-01T10:00:00'], ['a twenty-fifth hour', '2027-01-01T25:00:00Z'], ['emoji', '😀']]
const POSTAL_CODE: Fault[] = [['four digits', '0282'], ['six digits', '028260'], ['letters', '0282a'], ['no such region', '00123'], ['emoji', '😀']]
const PHONE: Fault[] = [['no number', 'gibt es nicht'], ['too short', '12'], ['emoji', '😀'], ['letters in between', '0351 abc 117']]
const EMAIL: Fault[] = [['no address', 'erna'], ['two addresses', 'a@example.org, b@example.org'], ['a line break', 'a@example.org\nBcc: b@example.org'], ['emoji', '😀']]
const WEB: Fault[] = [['not encrypted', 'http://example.org'], ['a script', 'javascript:alert(1)'], ['no address', 'example']]
const LIST: Fault[] = [['a text', 'abc'], ['a number', 7], ['an object', { a: 1 }], ['a list in a list', [['a']]], ['an empty entry', ['']], ['a number as entry', [7]], ['more than there can be', Array.from({ length: 300 }, (_, index) => `x${index}`)]]
const OBJECT: Fault[] = [['a text', 'abc'], ['a number', 7], ['a list', ['a']], ['an unknown field', { gibt_es_nicht: 1 }]]

/** By the last words of a path: what a text is for decides which values are wrong. */
const BY_NAME: [RegExp, Fault[]][] = [
	[/(^|\.)(neededBy|until|askAgainOn)$/, DAY],
	[/(^|\.)(since|day)$/, DAY.filter(([what]) => what !== 'a date in the past')],
	[/(^|\.)(purpose|training)$/, [['unknown', 'gibt-es-nicht'], ['emoji', '😀']]],
	[/(^|\.)(nextAt|startsAt)$/, MOMENT],
	[/(^|\.)link$/, WEB],
	[/(^|\.)deadline$/, [...MOMENT.filter(([what]) => what !== 'no zone'), ['in the past', '2020-01-01T10:00:00Z'], ['too far away', '2199-01-01']]],
	[/(^|\.)postalCode$/, POSTAL_CODE],
	[/^(person\.)?phone$/, PHONE],
	[/(^|\.)(email|mailReplyTo)$/, EMAIL],
	[/(^|\.)(privacyUrl|surveyUrl)$/, WEB],
	[/(^|\.)closesOn$/, DAY.filter(([what]) => what !== 'a date in the past')],
	[/^person\.name$/, NAME],
	[/(^|\.)(user|group|version|agreement|district|list)$/, [['unknown', 'gibt-es-nicht'], ['emoji', '😀']]],
]

/**
 * What is wrong for a field, whatever the rest of the body says.
 *
 * @param path - dotted
 * @param schema - of the field
 * @param required - it must not be left out, or empty
 */
export function faultsOf(path: string, schema: Schema, required: boolean): Fault[] {
	const types = [schema.type ?? []].flat()
	const empty: Fault[] = !required ? [] : [['missing', undefined], ...types.includes('null') ? [] : [['nothing', null] as Fault], ...types.includes('string') && !types.includes('null') ? [['empty', ''] as Fault] : []]
	if (schema.enum) {
		return [...empty, ...CODE, ...TEXT]
	}
	if (types.includes('string')) {
		return [...empty, ...TEXT, ...BY_NAME.find(([name]) => name.test(path))?.[1] ?? []]
	}
	if (types.includes('integer')) {
		return [...empty, ...WHOLE_NUMBER]
	}
	if (types.includes('boolean')) {
		return [...empty, ...YES_OR_NO]
	}
	if (types.includes('array')) {
		const entries: Fault[] = schema.items?.type === 'string' || schema.items?.enum ? [['unknown', ['gibt-es-nicht']], ['emoji', ['😀']]] : []
		return [...empty, ...LIST, ...entries]
	}
	return [...empty, ...OBJECT]
}
