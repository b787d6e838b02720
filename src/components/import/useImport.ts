/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ImportLine, ImportTable } from '../../api/types.ts'
import type { Field, ImportKind } from '../../core/import/columns.ts'
import type { FileFault } from '../../core/import/file.ts'
import type { Table, TableRow } from '../../core/import/table.ts'

import { defineStore } from 'pinia'
import { computed, markRaw, ref, shallowRef } from 'vue'
import { checkLines, getColumns, keepColumns, takeLines } from '../../api/imports.ts'
import { useAction } from '../../composables/useAction.ts'
import { guess, signature } from '../../core/import/columns.ts'
import { textOf } from '../../core/import/file.ts'
import { tableOf } from '../../core/import/table.ts'
import { t } from '../../l10n.ts'

/** A line with what becomes of it. */
export interface Row extends TableRow {
	/** Somebody has looked: it is another request of the same person. */
	again: boolean
	result: ImportLine | null
}

interface Kept { fields: Record<string, Field>, values: Record<string, Record<string, string>> }

const AT_ONCE = 100

/** Kept as long as the app is open: whoever looks up somebody who is known already finds the table as it was. */
const useKept = defineStore('import', () => ({ importing: markRaw(start()) }))

/** The table on its way in. */
export function useImport(): Importing {
	return useKept().importing
}

/** A table on its way in. It stays in the browser; the server sees only the columns that mean something. */
function start() {
	/** Of the file, to be known again. */
	const name = ref('')
	const kind = ref<ImportKind>('helpers')
	const fault = shallowRef<{ fault: FileFault, line?: number } | null>(null)
	const table = shallowRef<Table | null>(null)
	const fields = ref<(Field | '')[]>([])
	/** For each field: answer → id. */
	const values = ref<Partial<Record<Field, Record<string, string>>>>({})
	const rows = shallowRef<Row[]>([])
	/** How many lines of how many are through; null when nothing runs. */
	const progress = ref<{ done: number, of: number } | null>(null)
	const importId = ref<number | null>(null)
	const stopped = ref(false)
	const { running, refusal, run } = useAction()
	let key = ''

	const judged = computed(() => withDoubles(rows.value, kind.value))
	const ready = computed(() => judged.value.filter(({ result }) => result?.status === 'created' && result.record === null))
	const taken = computed(() => rows.value.filter(({ result }) => result !== null && result.record !== null).length)

	/**
	 * @param file - as somebody chose it
	 */
	async function open(file: File): Promise<void> {
		forget()
		name.value = file.name
		const read = textOf(new Uint8Array(await file.arrayBuffer()))
		const parsed = 'fault' in read ? read : tableOf(read.text)
		if ('fault' in parsed) {
			fault.value = parsed
			return
		}
		table.value = parsed.table
		key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
		rows.value = parsed.table.rows.map((row) => ({ ...row, again: false, result: null }))
		await remember()
	}

	/** What the columns mean: as it was kept, or as the headings sound. Until that is known nobody can choose: it would be overwritten. */
	async function remember(): Promise<void> {
		const { heads, isForm } = table.value!
		fields.value = []
		const kept = await run(() => getColumns(kind.value, signature(heads)))
		const map = kept === null || kept === undefined ? null : JSON.parse(kept) as Kept
		fields.value = map === null ? guess(heads, kind.value, isForm) : heads.map((head) => map.fields[head] ?? '')
		values.value = map?.values ?? {}
	}

	/** The table is gone from the page. */
	function forget(): void {
		name.value = ''
		fault.value = null
		table.value = null
		fields.value = []
		values.value = {}
		rows.value = []
		importId.value = null
		stopped.value = false
	}

	/** Keeps what the columns mean, and looks at every line. */
	async function check(): Promise<void> {
		const { heads } = table.value!
		const map: Kept = { fields: Object.fromEntries(heads.flatMap((head, column) => fields.value[column] ? [[head, fields.value[column]]] : [])), values: values.value as Kept['values'] }
		await run(async () => {
			await keepColumns(kind.value, signature(heads), JSON.stringify(map))
			await inParts(rows.value.filter(({ result }) => (result?.record ?? null) === null), (part) => checkLines(partOf(part)))
		})
	}

	/**
	 * One line again, after somebody has corrected it.
	 *
	 * @param row - as it was shown
	 * @param cells - as it is now
	 * @param again - it is another request
	 */
	async function correct(row: Row, cells: string[], again: boolean): Promise<void> {
		const changed = { ...row, cells, again }
		await run(async () => {
			const [result] = await checkLines(partOf([changed]))
			rows.value = rows.value.map((one) => one.line === row.line ? { ...changed, result: result ?? null } : one)
		})
	}

	/**
	 * Takes in what can be.
	 *
	 * @param consent - version of the wording that all of them agreed to
	 */
	async function take(consent: string): Promise<void> {
		await run(() => inParts(ready.value, async (part) => {
			const answer = await takeLines({ ...partOf(part), key, consent })
			importId.value = answer.import
			return answer.lines
		}))
	}

	/**
	 * @param all - lines
	 * @param send - sends some of them
	 */
	async function inParts(all: Row[], send: (part: Row[]) => Promise<ImportLine[]>): Promise<void> {
		stopped.value = false
		try {
			for (let at = 0; at < all.length && !stopped.value; at += AT_ONCE) {
				progress.value = { done: at, of: all.length }
				const results = new Map((await send(all.slice(at, at + AT_ONCE))).map((one) => [one.line, one]))
				rows.value = rows.value.map((row) => results.has(row.line) ? { ...row, result: results.get(row.line)! } : row)
			}
		} finally {
			progress.value = null
		}
	}

	/**
	 * @param part - lines to send
	 */
	function partOf(part: Row[]): ImportTable {
		const columns = fields.value.flatMap((field, column) => field === '' ? [] : [{ field, column }])
		return {
			kind: kind.value,
			source: table.value!.isForm ? 'form' : 'table',
			columns: columns.map(({ field }) => ({ field, values: Object.entries(values.value[field] ?? {}).map(([answer, id]) => ({ answer, id })) })),
			lines: part.map(({ line, cells, again }) => ({ line, cells: columns.map(({ column }) => cells[column] ?? ''), again })),
		}
	}

	return { kind, name, fault, table, fields, values, rows, judged, ready, taken, progress, importId, stopped, running, refusal, open, remember, forget, check, correct, take }
}

export type Importing = ReturnType<typeof start>

/**
 * The server sees parts; that two of them name the same person is seen here.
 *
 * @param rows - all lines
 * @param kind - what they become
 */
function withDoubles(rows: Row[], kind: ImportKind): Row[] {
	const seen = new Set<string>()
	return rows.map((row) => {
		const who = row.result?.who
		if (row.result === null || who === null || who === undefined || row.again) {
			return row
		}
		if (!seen.has(who)) {
			seen.add(who)
			return row
		}
		return { ...row, result: { ...row.result, status: kind === 'helpers' ? 'refused' : 'unclear', field: 'known', message: t('ins_netz_gegangen', 'The same person stands in a row before.') } }
	})
}
