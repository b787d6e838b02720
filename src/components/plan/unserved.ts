/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Mode, Unserved } from '../../core/matching/index.ts'
import type { NameOf } from '../desk/reasons.ts'

import { n, t } from '../../l10n.ts'
import { limitWord, nearestWords } from '../desk/limits.ts'

/**
 * Why a request stays open, and who came nearest.
 *
 * @param unserved - of the plan
 * @param helper - name of the helper who came nearest
 * @param mode - whether requests that come first keep their place
 * @param nameOf - turns ids into names
 */
export function unservedWords(unserved: Pick<Unserved, 'nearest'>, helper: string, mode: Mode, nameOf: NameOf): string {
	const { nearest } = unserved
	if (!('limit' in nearest)) {
		return t('ins_netz_gegangen', 'There are no helpers yet.')
	}
	switch (nearest.limit) {
		case 'places':
			return placesWords(nearest.fitting, nearest.atWeek ?? 0, mode)
		case 'several':
			return t('ins_netz_gegangen', 'Everybody fails for several reasons. {helper} comes nearest: {limits}.', { helper, limits: nearest.limits.map(limitWord).join(', ') })
		default:
			return [t('ins_netz_gegangen', 'What stops most: {limit}.', { limit: limitWord(nearest.limit) }), nearestWords(nearest, nameOf, helper)].filter(Boolean).join(' ')
	}
}

/**
 * Some fit, and none of them is left for this request.
 *
 * @param fitting - how many fit
 * @param atWeek - how many of them may not be asked more often this week
 * @param mode - whether requests that come first keep their place
 */
function placesWords(fitting: number, atWeek: number, mode: Mode): string {
	if (atWeek === fitting) {
		return n(
			'ins_netz_gegangen',
			'%n helper fits, but has enough questions for this week. You can ask all the same on the page of the request.',
			'%n helpers fit, but have enough questions for this week. You can ask all the same on the page of the request.',
			fitting,
		)
	}
	const places = mode === 'strict'
		? n(
				'ins_netz_gegangen',
				'%n helper fits, but is needed for requests that come first.',
				'%n helpers fit, but all their places go to requests that come first.',
				fitting - atWeek,
			)
		: n('ins_netz_gegangen', '%n helper fits, but is needed for other requests.', '%n helpers fit, but all their places go to other requests.', fitting - atWeek)
	return atWeek === 0
		? places
		: `${places} ${n('ins_netz_gegangen', '%n more fits, but has enough questions for this week.', '%n more fit, but have enough questions for this week.', atWeek)}`
}
