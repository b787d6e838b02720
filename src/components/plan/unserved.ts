/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Unserved } from '../../core/matching/index.ts'
import type { NameOf } from '../desk/reasons.ts'

import { n, t } from '../../l10n.ts'
import { limitWord, nearestWords } from '../desk/limits.ts'

/**
 * Why a request stays open, and who came nearest.
 *
 * @param unserved - of the plan
 * @param helper - name of the helper who came nearest
 * @param nameOf - turns ids into names
 */
export function unservedWords(unserved: Pick<Unserved, 'nearest'>, helper: string, nameOf: NameOf): string {
	const { nearest } = unserved
	if (!('limit' in nearest)) {
		return t('ins_netz_gegangen', 'There are no helpers yet.')
	}
	switch (nearest.limit) {
		case 'places':
			return n(
				'ins_netz_gegangen',
				'%n helper fits, but is needed for requests that come first.',
				'%n helpers fit, but all their places go to requests that come first.',
				nearest.fitting,
			)
		case 'several':
			return t('ins_netz_gegangen', 'Everybody fails for several reasons. {helper} comes nearest: {limits}.', { helper, limits: nearest.limits.map(limitWord).join(', ') })
		default:
			return [t('ins_netz_gegangen', 'What stops most: {limit}.', { limit: limitWord(nearest.limit) }), nearestWords(nearest, nameOf, helper)].filter(Boolean).join(' ')
	}
}
