/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MatchInput, PostalTable } from '../../core/matching/index.ts'

import { readFileSync, statSync } from 'node:fs'
import { InputError, parseInput, postalTable } from '../../core/matching/index.ts'

const LARGEST_FILE = 50_000_000
const POSTAL_CODES = new URL('../../../regions/sn/postal-codes.json', import.meta.url)

/**
 * @param file path of a JSON file
 * @return the checked records
 * @throws {InputError} if the file cannot be read, is larger than 50 MB, is not JSON, or breaks the format
 */
export function readInput(file: string): MatchInput {
	return parseInput(parseJson(file, readText(file)))
}

/**
 * @return postal code points of the regional package
 */
export function readPostalTable(): PostalTable {
	const { codes } = JSON.parse(readFileSync(POSTAL_CODES, 'utf8')) as { codes: Record<string, [number, number, string]> }
	return postalTable(codes)
}

function readText(file: string): string {
	try {
		const { size } = statSync(file)
		if (size > LARGEST_FILE) {
			throw new InputError(file, `has ${size} bytes, more than ${LARGEST_FILE} are refused`)
		}
		return readFileSync(file, 'utf8')
	} catch (error) {
		throw error instanceof InputError ? error : new InputError(file, `cannot be read (${(error as NodeJS.ErrnoException).code})`)
	}
}

function parseJson(file: string, text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		throw new InputError(file, `is not JSON (${(error as Error).message})`)
	}
}
