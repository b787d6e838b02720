/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { t } from '../../l10n.ts'

/**
 * Topics as one line; a request may have none but a text.
 *
 * @param names - names of topics
 */
export function topicsLine(names: readonly string[]): string {
	return names.length > 0 ? names.join(', ') : t('ins_netz_gegangen', 'In your own words')
}
