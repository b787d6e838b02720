/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlannedPair, Reason } from '../../core/matching/index.ts'
import type { NameOf } from '../desk/reasons.ts'

import { getCanonicalLocale } from '@nextcloud/l10n'
import { n, t } from '../../l10n.ts'
import { SURE_MARGIN } from '../../workers/matching/views.ts'
import { reasonWords } from '../desk/reasons.ts'

/**
 * Why a helper was chosen, as one sentence about them.
 *
 * @param helper - name of the helper
 * @param reasons - as the matching gives them
 * @param nameOf - turns ids into names
 */
export function reasonSentence(helper: string, reasons: readonly Reason[], nameOf: NameOf): string {
	// Whoever lives in the same town lives in the same district.
	const isNear = reasons.some((reason) => reason.code === 'distance' && reason.km === 0)
	const told = reasons.filter((reason) => !isNear || reason.code !== 'district' || reason.by !== 'home')
	const parts = told.flatMap((reason) => predicates(reason, nameOf))
	return t('ins_netz_gegangen', '{helper} {reasons}.', { helper, reasons: new Intl.ListFormat(getCanonicalLocale()).format(parts) })
}

/**
 * @param reason - why a helper fits
 * @param nameOf - turns ids into names
 * @return what can be said of the helper
 */
function predicates(reason: Reason, nameOf: NameOf): string[] {
	switch (reason.code) {
		case 'topic':
			return [3, 2, 1].flatMap((level) => {
				const topics = Object.entries(reason.topics).flatMap(([topic, known]) => known === level ? nameOf('topics', topic) : [])
				return topics.length === 0 ? [] : knowsWords(level, topics.join(', '))
			})
		case 'slot':
			return [n('ins_netz_gegangen', 'has time on %n of the half days that suit', 'has time on %n of the half days that suit', reason.slots.length)]
		case 'distance':
			return [reason.km === 0 ? t('ins_netz_gegangen', 'lives in the same town') : t('ins_netz_gegangen', 'lives about {km} km away', { km: reason.km })]
		case 'district':
			return [reason.by === 'home' ? t('ins_netz_gegangen', 'lives in the same district') : reasonWords(reason, nameOf)]
		default:
			return [reasonWords(reason, nameOf)]
	}
}

/**
 * @param level - 1 knows it, 2 has shown it, 3 teaches it
 * @param topics - names
 */
function knowsWords(level: number, topics: string): string {
	switch (level) {
		case 3: return t('ins_netz_gegangen', 'teaches “{topics}”', { topics })
		case 2: return t('ins_netz_gegangen', 'has already shown “{topics}” to others', { topics })
		default: return t('ins_netz_gegangen', 'knows “{topics}”', { topics })
	}
}

/**
 * How far a pair is ahead of the next best helper of the same request.
 *
 * @param pair - a planned pair
 */
export function marginWords(pair: Pick<PlannedPair, 'margin' | 'score'>): string {
	const { margin } = pair
	if (margin === pair.score) {
		return t('ins_netz_gegangen', 'Nobody else fits.')
	}
	if (margin < 0) {
		return n('ins_netz_gegangen', 'Somebody else fits better by %n point, but has more to do or is needed elsewhere.', 'Somebody else fits better by %n points, but has more to do or is needed elsewhere.', -margin)
	}
	if (margin === 0) {
		return t('ins_netz_gegangen', 'Somebody else fits just as well.')
	}
	return margin >= SURE_MARGIN
		? n('ins_netz_gegangen', '%n point ahead of the next one.', '%n points ahead of the next one.', margin)
		: n('ins_netz_gegangen', 'Only %n point ahead of the next one.', 'Only %n points ahead of the next one.', margin)
}
