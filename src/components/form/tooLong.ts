/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { t } from '../../l10n.ts'

/**
 * What to say when a text is too long, counted as the server does.
 *
 * @param text - as typed
 * @param max - how many characters the server takes
 */
export function tooLong(text: string, max: number = Infinity): string | null {
	const over = [...text.trim()].length - max
	return over > 0 ? t('ins_netz_gegangen', 'This text is {over} characters too long. At most {max} are possible.', { over: String(over), max: String(max) }) : null
}
