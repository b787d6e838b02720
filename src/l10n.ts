/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { n as nextcloudN, t as nextcloudT } from '@nextcloud/l10n'

type Values = Record<string, string | number>

/**
 * Texts are shown by Vue, which escapes them itself. Escaped twice, „Müller & Co.“ would read „Müller &amp;amp; Co.“
 */
const PLAIN = { escape: false, sanitize: false } as const

/**
 * @param app - id of this app
 * @param text - English source
 * @param values - for the places in braces
 */
export function t(app: string, text: string, values?: Values): string {
	return nextcloudT(app, text, values, PLAIN)
}

/**
 * @param app - id of this app
 * @param one - English source for one
 * @param many - English source for all other numbers
 * @param count - how many
 * @param values - for the places in braces
 */
export function n(app: string, one: string, many: string, count: number, values?: Values): string {
	return nextcloudN(app, one, many, count, values, PLAIN)
}
