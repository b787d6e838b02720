/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MatchInput, PostalTable } from '../../core/matching/index.ts'

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, parseInput, postalTable } from '../../core/matching/index.ts'

const LARGEST_FILE = 50_000_000
const UNREADABLE: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EISDIR: 'is a folder, not a file', EACCES: 'must not be read by you' }
const REGIONS = join(import.meta.dirname, '../../../regions')

/**
 * @param file path of a JSON file
 * @return the checked records
 * @throws {InputError} if the file cannot be read, is larger than 50 MB, is not JSON, or breaks the format
 */
export function readInput(file: string): MatchInput {
	const records = parseJson(file, readText(file))
	if (typeof records !== 'object' || records === null || Array.isArray(records)) {
		throw new InputError(file, 'must hold one JSON object with now, helpers and requests')
	}
	return parseInput(records)
}

/**
 * @param region id of a package; that of the installation if left out
 * @return postal code points of the package
 * @throws {InputError} if there is no such package
 */
export function readPostalTable(region?: string): PostalTable {
	const id = region ?? (JSON.parse(readFileSync(join(REGIONS, 'default.json'), 'utf8')) as { region: string }).region
	const file = join(REGIONS, id, 'postal-codes.json')
	if (!/^[a-z]+$/.test(id) || !existsSync(file)) {
		throw new InputError('--region', `there is no package ${id}`)
	}
	const { codes } = JSON.parse(readFileSync(file, 'utf8')) as { codes: Record<string, [number, number, string]> }
	return postalTable(codes)
}

function readText(file: string): string {
	try {
		const { size } = statSync(file)
		if (size > LARGEST_FILE) {
			throw new InputError(file, `has ${size} bytes, more than the ${LARGEST_FILE} (50 MB) that are read`)
		}
		return readFileSync(file, 'utf8')
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException
		throw error instanceof InputError ? error : new InputError(file, UNREADABLE[code] ?? `cannot be read (${code})`)
	}
}

function parseJson(file: string, text: string): unknown {
	if (text.trim() === '') {
		throw new InputError(file, 'is empty')
	}
	try {
		return JSON.parse(text)
	} catch (error) {
		throw new InputError(file, `is not JSON (${(error as Error).message})`)
	}
}
