/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Objects whose keys are data: topics, postal codes, districts. */
const BY_DATA = ['topics', 'places', 'accountContacts']

/**
 * The paths of all keys of an answer, `[]` for the entries of a list; and those that hold nothing.
 */
export function shapeOf(data: unknown): { keys: string[], empty: string[] } {
	const found = new Map<string, boolean>()
	walk(data, '', found)
	const keys = [...found.keys()].sort()
	return { keys, empty: keys.filter((key) => !found.get(key)) }
}

/**
 * @param value - what stands at the path
 * @param path - up to here
 * @param found - path → whether anything stands there
 */
function walk(value: unknown, path: string, found: Map<string, boolean>): void {
	if (Array.isArray(value)) {
		value.forEach((one) => walk(one, `${path}[]`, found))
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			const at = path === '' ? key : `${path}.${key}`
			found.set(at, (found.get(at) ?? false) || !isEmpty(inner))
			if (!BY_DATA.includes(key)) {
				walk(inner, at, found)
			}
		}
	}
}

/**
 * @param value - of a key
 */
function isEmpty(value: unknown): boolean {
	return value === null || value === '' || value === 0 || value === false
		|| (typeof value === 'object' && Object.keys(value as object).length === 0)
}
