/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export interface FieldError {
	/** Name of the field; the input carries the id that fieldId() makes of it. */
	field: string
	message: string
}

/**
 * @param field - name of a field
 */
export function fieldId(field: string): string {
	return `field-${field.replace(/[^\w-]/g, '-')}`
}
