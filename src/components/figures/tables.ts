/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { FigureArea, Figures } from '../../api/types.ts'

import { gapOf } from '../../core/figures/places.ts'
import { t } from '../../l10n.ts'
import { useSession } from '../../stores/session.ts'
import { minutesWord, monthWord, numberWord } from './words.ts'

export interface Row {
	id: string
	name: string
	/** The total of the rows below it, up to the next one. */
	total?: boolean
	/** One for each series; null: hidden. None at all: the name says it. */
	values: (number | null)[]
}

/** A table and the bars drawn beside its numbers. */
export interface Table {
	id: string
	title: string
	note?: string
	/** What the rows are. */
	head: string
	series: string[]
	/** So many of the series have bars; what is only worked out from them has none. All unless told. */
	bars?: number
	word: (value: number | null) => string
	rows: Row[]
}

const requestsAndHelpers = () => [t('ins_netz_gegangen', 'Requests'), t('ins_netz_gegangen', 'Offers')]
/** And how many offers are missing. */
const withGap = () => ({ series: [...requestsAndHelpers(), t('ins_netz_gegangen', 'Offers missing')], bars: 2 })
const gapped = (pair: { requests: number | null, helpers: number | null }) => [pair.requests, pair.helpers, gapOf(pair)]

/**
 * Every table of the figures, in the order of the page.
 *
 * @param figures - from the server
 */
export function tablesOf(figures: Figures): Table[] {
	const { nameOf } = useSession()
	const counted = (id: string, title: string, head: string, cells: Figures['ways'], names: Record<string, string>): Table => ({
		id,
		title,
		head,
		series: [t('ins_netz_gegangen', 'Requests')],
		word: numberWord,
		rows: cells.map((cell) => ({ id: cell.id, name: names[cell.id] ?? cell.id, values: [cell.count] })),
	})
	const ofGroups: Table = {
		...counted('wishes', t('ins_netz_gegangen', 'What groups need'), t('ins_netz_gegangen', 'Wish'), figures.wishes, {}),
		note: t('ins_netz_gegangen', 'Branches and working groups. They are in no other table.'),
		series: [t('ins_netz_gegangen', 'Groups')],
		rows: figures.wishes.map(({ id, count }) => ({ id, name: nameOf('wishes', id), values: [count] })),
	}
	return [
		areaTable(figures.areas),
		{
			id: 'topics',
			title: t('ins_netz_gegangen', 'What is asked for and offered'),
			note: t('ins_netz_gegangen', 'Who names several topics counts at each.'),
			head: t('ins_netz_gegangen', 'Topic'),
			...withGap(),
			word: numberWord,
			rows: joined(figures.topics
				.filter(({ requests, helpers }) => requests !== 0 || helpers !== 0)
				.map((topic) => ({ id: topic.id, name: topic.id === 'none' ? t('ins_netz_gegangen', 'Without a topic') : nameOf('topics', topic.id), values: gapped(topic) }))),
		},
		...figures.wishes.every(({ count }) => count === 0) ? [] : [ofGroups],
		stateTable(figures.states),
		{
			id: 'months',
			title: t('ins_netz_gegangen', 'How it developed'),
			head: t('ins_netz_gegangen', 'Month'),
			series: requestsAndHelpers(),
			word: numberWord,
			rows: figures.months.map(({ month, requests, helpers }) => ({ id: month, name: monthWord(month), values: [requests, helpers] })),
		},
		...figures.sessions === 0
			? []
			: [{
					id: 'sessions',
					title: t('ins_netz_gegangen', 'Group sessions'),
					note: t('ins_netz_gegangen', 'Who comes to two of them counts twice.'),
					head: t('ins_netz_gegangen', 'Month'),
					series: [t('ins_netz_gegangen', 'Sessions'), t('ins_netz_gegangen', 'People who came')],
					word: numberWord,
					rows: figures.months.map(({ month, sessions, visits }) => ({ id: month, name: monthWord(month), values: [sessions, visits] })),
				}],
		{
			id: 'times',
			title: t('ins_netz_gegangen', 'How long it took'),
			note: t('ins_netz_gegangen', 'So long half of the people waited, by the month in which they asked.'),
			head: t('ins_netz_gegangen', 'Month'),
			series: [t('ins_netz_gegangen', 'Until the first talk'), t('ins_netz_gegangen', 'Until a helper was found')],
			word: minutesWord,
			rows: figures.months.map(({ month, contact, match }) => ({ id: month, name: monthWord(month), values: [contact?.medianMinutes ?? null, match?.medianMinutes ?? null] })),
		},
		counted('ways', t('ins_netz_gegangen', 'How people asked'), t('ins_netz_gegangen', 'Way'), figures.ways, {
			account: t('ins_netz_gegangen', 'In the app, with an account'),
			taken_down: t('ins_netz_gegangen', 'Without account, taken down for them'),
		}),
		counted('passOn', t('ins_netz_gegangen', 'Passing it on'), t('ins_netz_gegangen', 'Would you show it to somebody else?'), figures.passOn, {
			yes: t('ins_netz_gegangen', 'Yes'),
			no: t('ins_netz_gegangen', 'No'),
			none: t('ins_netz_gegangen', 'Not said'),
		}),
		counted('first', t('ins_netz_gegangen', 'For the first time?'), t('ins_netz_gegangen', 'Answer'), figures.firstTimes, {
			first: t('ins_netz_gegangen', 'For the first time'),
			again: t('ins_netz_gegangen', 'Not for the first time'),
			none: t('ins_netz_gegangen', 'Not said'),
		}),
		counted('devices', t('ins_netz_gegangen', 'Is there a device?'), t('ins_netz_gegangen', 'Answer'), figures.devices, {
			some: t('ins_netz_gegangen', 'Has a device'),
			no_device: t('ins_netz_gegangen', 'Has none'),
			none: t('ins_netz_gegangen', 'Not said'),
		}),
		{
			...counted('loads', t('ins_netz_gegangen', 'How the work is spread'), t('ins_netz_gegangen', 'People looked after now'), figures.loads, {
				0: t('ins_netz_gegangen', 'nobody'),
				1: t('ins_netz_gegangen', 'one'),
				2: t('ins_netz_gegangen', 'two'),
				'3+': t('ins_netz_gegangen', 'three and more'),
			}),
			series: [t('ins_netz_gegangen', 'Helpers')],
		},
		...feedbackTables(figures.feedback),
		...byMonth(figures),
	]
}

/**
 * Hours and answers month by month, as soon as there are any.
 *
 * @param figures - from the server
 * @param figures.hoursByMonth - whole hours
 * @param figures.answersByMonth - people
 */
function byMonth({ hoursByMonth, answersByMonth }: Figures): Table[] {
	const table = (id: string, title: string, note: string, series: string, cells: Figures['hoursByMonth']): Table => ({
		id,
		title,
		note,
		head: t('ins_netz_gegangen', 'Month'),
		series: [series],
		word: numberWord,
		rows: cells.map((cell) => ({ id: cell.id, name: monthWord(cell.id), values: [cell.count] })),
	})
	return [
		table('hours', t('ins_netz_gegangen', 'Hours by month'), t('ins_netz_gegangen', 'By the month in which helpers noted them.'), t('ins_netz_gegangen', 'Hours noted'), hoursByMonth),
		table('answers', t('ins_netz_gegangen', 'Feedback by month'), t('ins_netz_gegangen', 'So many people answered afterwards, in months that are over.'), t('ins_netz_gegangen', 'People'), answersByMonth),
	].filter(({ rows }) => rows.length > 0)
}

/**
 * What the people helped answered afterwards, each question by itself; nothing before anybody has.
 *
 * @param feedback - from the server
 */
export function feedbackTables(feedback: Figures['feedback']): Table[] {
	const titles = {
		helpful: t('ins_netz_gegangen', 'Did the help help?'),
		takePart: t('ins_netz_gegangen', 'Can now take part by themselves?'),
		generations: t('ins_netz_gegangen', 'Met somebody of another generation?'),
	}
	const names: Record<string, string> = {
		yes: t('ins_netz_gegangen', 'yes'),
		partly: t('ins_netz_gegangen', 'partly'),
		with_help: t('ins_netz_gegangen', 'with help'),
		no: t('ins_netz_gegangen', 'no'),
		none: t('ins_netz_gegangen', 'Not said'),
	}
	return feedback.filter(({ cells }) => cells.some(({ count }) => count !== 0)).map(({ id, cells }) => ({
		id: `feedback-${id}`,
		title: titles[id],
		note: t('ins_netz_gegangen', 'Of those who answered afterwards, in all months that are over.'),
		head: t('ins_netz_gegangen', 'Answer'),
		series: [t('ins_netz_gegangen', 'People')],
		word: numberWord,
		rows: cells.map((cell) => ({ id: cell.id, name: names[cell.id] ?? cell.id, values: [cell.count] })),
	}))
}

/**
 * What became of the requests, in four parts, two of them by outcome.
 *
 * @param states - from the server
 */
export function stateTable(states: Figures['states']): Table {
	const { nameOf } = useSession()
	const names = {
		waiting: t('ins_netz_gegangen', 'Still waits for somebody'),
		with_helper: t('ins_netz_gegangen', 'A helper looks after it'),
		helped: t('ins_netz_gegangen', 'Helped'),
		ended: t('ins_netz_gegangen', 'Ended otherwise'),
	}
	return {
		id: 'states',
		title: t('ins_netz_gegangen', 'What became of the requests'),
		head: t('ins_netz_gegangen', 'State'),
		series: [t('ins_netz_gegangen', 'Requests')],
		word: numberWord,
		rows: states.flatMap(({ id, count, cells }) => [
			{ id, name: names[id], total: true, values: [count] },
			...cells.length < 2 ? [] : parts(cells.map((cell) => ({ id: cell.id, name: nameOf('outcomes', cell.id), values: [cell.count] }))),
		]),
	}
}

/**
 * Areas as totals, each with its districts below.
 *
 * @param areas - from the server
 */
export function areaTable(areas: FigureArea[]): Table {
	const { nameOf } = useSession()
	return {
		id: 'areas',
		title: t('ins_netz_gegangen', 'Where help is asked for and offered'),
		note: t('ins_netz_gegangen', 'Where there are more requests than offers, look for helpers.'),
		head: t('ins_netz_gegangen', 'District'),
		...withGap(),
		word: numberWord,
		rows: areas.flatMap((area) => [
			{ id: `area-${area.id}`, name: area.name || t('ins_netz_gegangen', 'State-wide, or not known yet'), total: true, values: gapped(area) },
			...area.id === '' ? [] : parts(area.districts.map((district) => ({ id: district.id, name: nameOf('districts', district.id), values: gapped(district) }))),
		]),
	}
}

/**
 * Rows below a total. What says nothing new is left out: nothing happened, or everything is hidden.
 *
 * @param rows - of one total
 */
function parts(rows: Row[]): Row[] {
	return joined(rows.filter(({ values }) => values.some((value) => value !== 0))).filter(({ values }, _, all) => values.length > 0 || all.length > 1)
}

/**
 * Rows that are hidden as a whole become one, which names them.
 *
 * @param rows - of a table, or of one total
 */
function joined(rows: Row[]): Row[] {
	const hidden = rows.filter(({ values }) => values.every((value) => value === null))
	return hidden.length === 0
		? rows
		: [
				...rows.filter((row) => !hidden.includes(row)),
				{ id: `hidden-${hidden[0]!.id}`, name: t('ins_netz_gegangen', 'Hidden: {names}', { names: hidden.map(({ name }) => name).join(', ') }), values: [] },
			]
}
