/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Named } from '../../../api/types.ts'

import { t } from '../../../l10n.ts'

/**
 * What somebody says of themselves; the desk reads the same as said about a person. A need of the party's own
 * list is said as it stands there.
 *
 * @param needs - as the desk calls them
 */
export function ownNeeds(needs: readonly Named[]): Named[] {
	const said: Record<string, string> = {
		hearing: t('ins_netz_gegangen', 'I hear badly'),
		vision: t('ins_netz_gegangen', 'I see badly'),
		mobility: t('ins_netz_gegangen', 'I can hardly leave the house'),
		reading: t('ins_netz_gegangen', 'I do not read or write well'),
		patience: t('ins_netz_gegangen', 'I need a lot of time'),
	}
	return needs.map(({ id, name }) => ({ id, name: said[id] ?? name }))
}
