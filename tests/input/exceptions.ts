/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Values that the generator calls bad, but that are good in one call, with the reason. */
export const EXCEPTIONS: { route: string, whose: string, path: string, what: string, why: string }[] = [
	...['mailSenderName', 'mailReplyTo', 'privacyUrl', 'inclusionContact'].flatMap((path) => ['empty', 'nothing']
		.map((what) => ({ route: 'PUT /settings', whose: '', path, what, why: 'empty means not set' }))),
	...['empty', 'nothing', 'missing'].map((what) => ({ route: 'PUT /settings', whose: '', path: 'helpdesk.0.hours', what, why: 'hours may be left open' })),
	...['helpdesk', 'meetingPoints'].map((list) => ({ route: 'PUT /settings', whose: '', path: `${list}.0.district`, what: 'missing', why: 'no district means everywhere' })),
	...['empty', 'nothing'].map((what) => ({ route: 'PUT /settings', whose: '', path: 'travelCosts', what, why: 'empty means not set' })),
	{ route: 'PUT /editing/pages/{pageId}', whose: 'own', path: 'markdown', what: 'too long', why: 'a page may be longer than what people type elsewhere' },
	{ route: 'PUT /imports/columns', whose: '', path: 'map', what: 'too long', why: 'a table with many columns and answers is longer than what people type elsewhere' },
	{ route: 'POST /requests', whose: 'for a person', path: 'district', what: 'missing', why: 'the desk may not know it' },
	...['topics', 'channels'].flatMap((path) => ['nothing', 'missing']
		.map((what) => ({ route: 'POST /requests', whose: 'for a group', path, what, why: 'a group says what it wishes instead' }))),
	...['nothing', 'missing'].map((what) => ({ route: 'PUT /requests/{requestId}', whose: 'own', path: 'consent', what, why: 'a correction leaves the consent as it is' })),
	...['request', 'helper'].map((id) => ({ route: 'POST /plans/apply', whose: '', path: `pairs.0.${id}`, what: 'above all limits', why: 'an id that does not exist is answered for its pair' })),
]

/** Bodies that are wrong as a whole: the refusal names no field. */
export const WHOLE: [what: string, text: string][] = [
	['malformed JSON', '{"district": '],
	['two values', '{} {}'],
	['a list', '[]'],
	['a text', '"abc"'],
	['a number', '7'],
	['no JSON', 'district=14612'],
	['broken UTF-8 escapes', '{"text": "\\ud800"}'],
	['deep nesting', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
	['a megabyte', JSON.stringify({ text: 'x'.repeat(1024 * 1024) })],
]
