/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Input that breaks the format, with the path of the field, such as `helpers[3].capacity`. */
export class InputError extends Error {
	constructor(readonly path: string, readonly problem: string) {
		super(path === '' ? problem : `${path}: ${problem}`)
	}
}
