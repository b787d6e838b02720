/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { LimitCode, LimitCount, NearMiss, Recruit } from '../../core/matching/index.ts'
import type { NameList, NameOf } from './reasons.ts'

import { momentInWords } from '../../composables/dates.ts'
import { n, t } from '../../l10n.ts'
import { NO_DISTRICT } from '../../workers/matching/protocol.ts'

/**
 * @param entry - a limit, and how many helpers fail there and nowhere else
 */
export function limitWords(entry: Pick<LimitCount, 'limit' | 'count'>): string {
	return n('ins_netz_gegangen', '%n helper: {limit}', '%n helpers: {limit}', entry.count, { limit: limitWord(entry.limit) })
}

/**
 * @param several - how many helpers fail at more than one limit
 * @param at - the limits, and how many of them fail there
 */
export function severalWords(several: number, at: readonly Pick<LimitCount, 'limit' | 'count'>[]): string {
	return at.map(({ limit, count }) => several === 1 ? limitWord(limit) : `${limitWord(limit)} (${count})`).join(', ')
}

/**
 * @param limit - a hard limit of the matching
 */
export function limitWord(limit: LimitCode): string {
	switch (limit) {
		case 'wide': return t('ins_netz_gegangen', 'on site, but from another district')
		case 'slot': return t('ins_netz_gegangen', 'no time in common')
		case 'channel': return t('ins_netz_gegangen', 'helps in another way')
		case 'radius': return t('ins_netz_gegangen', 'too far away')
		case 'district': return t('ins_netz_gegangen', 'comes to another district only')
		case 'capacity': return t('ins_netz_gegangen', 'no free place now')
		case 'hours': return t('ins_netz_gegangen', 'hours of this month are used up')
		case 'paused': return t('ins_netz_gegangen', 'takes a break')
		case 'language': return t('ins_netz_gegangen', 'no language in common')
		case 'topic': return t('ins_netz_gegangen', 'does not know the topic')
		case 'inactive': return t('ins_netz_gegangen', 'not active any more')
		case 'absent': return t('ins_netz_gegangen', 'absent')
		case 'agreement': return t('ins_netz_gegangen', 'has not agreed to the present helper code')
		case 'declaration': return t('ins_netz_gegangen', 'the signed declaration is missing')
		case 'account': return t('ins_netz_gegangen', 'account is switched off')
		case 'group': return t('ins_netz_gegangen', 'not in a group that may use this')
		case 'declined': return t('ins_netz_gegangen', 'has said no already')
		case 'never': return t('ins_netz_gegangen', 'should not be brought together')
		case 'asked': return t('ins_netz_gegangen', 'is being asked already')
	}
}

/**
 * What would have to change so that the nearest one fits; null where nothing can be said.
 *
 * @param miss - the nearest miss at one limit
 * @param nameOf - turns ids into names
 * @param helper - name of that helper
 */
export function nearestWords(miss: NearMiss, nameOf: NameOf, helper: string): string | null {
	const names = (list: NameList, ids: readonly string[]) => ids.map((id) => nameOf(list, id)).join(', ')
	const instead = 'channels' in miss && miss.limit !== 'channel' && miss.channels.length > 0
		? ' ' + t('ins_netz_gegangen', 'Or instead: {channels}.', { channels: names('channels', miss.channels) })
		: ''
	switch (miss.limit) {
		case 'radius':
			return t('ins_netz_gegangen', 'Nearest: {helper}, {km} km more would do.', { helper, km: miss.km }) + instead
		case 'wide':
			return n('ins_netz_gegangen', 'Nearest: {helper}, may be asked in %n hour.', 'Nearest: {helper}, may be asked in %n hours.', miss.hours, { helper }) + instead
		case 'district':
			return t('ins_netz_gegangen', 'Nearest: {helper} in {district}.', { helper, district: nameOf('districts', miss.district ?? '') }) + instead
		case 'channel':
			return t('ins_netz_gegangen', 'Nearest: {helper}, helps {channels}.', { helper, channels: names('channels', miss.channels) })
		case 'topic':
			return t('ins_netz_gegangen', 'Nearest: {helper}, would have to learn: {topics}.', { helper, topics: names('topics', miss.topics) })
		case 'language':
			return t('ins_netz_gegangen', 'Nearest: {helper}, speaks: {languages}.', { helper, languages: names('languages', miss.languages) })
		case 'slot':
			return t('ins_netz_gegangen', 'Nearest: {helper}, has time: {slots}.', { helper, slots: names('slots', miss.slots.slice(0, 3)) })
		case 'paused':
			return t('ins_netz_gegangen', 'Nearest: {helper}, back from {moment}.', { helper, moment: momentInWords(miss.until) })
		case 'capacity':
			return n('ins_netz_gegangen', 'Nearest: {helper}, one more place is needed.', 'Nearest: {helper}, %n more places are needed.', miss.places, { helper })
		case 'hours':
			return t('ins_netz_gegangen', 'Nearest: {helper}, {used} of {cap} hours are used.', { helper, used: miss.hoursThisMonth, cap: miss.hoursCap })
		default:
			return null
	}
}

/**
 * Where one more helper would help.
 *
 * @param recruit - district and topic
 * @param nameOf - turns ids into names
 */
export function recruitWords(recruit: Recruit, nameOf: NameOf): string {
	const { district, topic } = recruit
	if (district === NO_DISTRICT) {
		return t('ins_netz_gegangen', 'First find out in which district the person lives.')
	}
	const place = nameOf('districts', district)
	return topic === null
		? t('ins_netz_gegangen', 'Look for new helpers in {place}.', { place })
		: t('ins_netz_gegangen', 'Look for new helpers in {place}, for: {topic}.', { place, topic: nameOf('topics', topic) })
}
