/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reason } from '../../core/matching/index.ts'

import { n, t } from '../../l10n.ts'

export type NameList = 'topics' | 'channels' | 'devices' | 'languages' | 'needs' | 'slots' | 'districts'

/** Turns ids into names; the session can. */
export type NameOf = (list: NameList, id: string) => string

/** So many half days are named; of more only their number is said. */
const NAMED_SLOTS = 2

/**
 * @param reason - why a helper fits, as the matching gives it
 * @param nameOf - turns ids into names
 * @return one short sentence
 */
export function reasonWords(reason: Reason, nameOf: NameOf): string {
	const names = (list: NameList, ids: readonly string[]) => ids.map((id) => nameOf(list, id)).join(', ')
	switch (reason.code) {
		case 'topic':
			return Object.entries(reason.topics).map(([topic, level]) => levelWords(nameOf('topics', topic), level)).join('; ')
		case 'device':
			return t('ins_netz_gegangen', 'knows the device: {devices}', { devices: names('devices', reason.devices) })
		case 'slot':
			return reason.slots.length <= NAMED_SLOTS
				? t('ins_netz_gegangen', 'both have time: {slots}', { slots: names('slots', reason.slots) })
				: n('ins_netz_gegangen', 'both have time on %n half day', 'both have time on %n half days', reason.slots.length)
		case 'distance':
			if (reason.km === 0) {
				return t('ins_netz_gegangen', 'in the same town')
			}
			return reason.radiusKm === null
				? t('ins_netz_gegangen', 'about {km} km away', { km: reason.km })
				: t('ins_netz_gegangen', 'about {km} km away, travels up to {radius} km', { km: reason.km, radius: reason.radiusKm })
		case 'district':
			return reason.by === 'home'
				? t('ins_netz_gegangen', 'lives in {district}', { district: nameOf('districts', reason.district) })
				: t('ins_netz_gegangen', 'has ties to {district}', { district: nameOf('districts', reason.district) })
		case 'language':
			return t('ins_netz_gegangen', 'also speaks: {languages}', { languages: names('languages', reason.languages) })
		case 'needs':
			return t('ins_netz_gegangen', 'has experience with: {needs}', { needs: names('needs', reason.needs) })
	}
}

/**
 * @param topic - name of a topic
 * @param level - 1 knows it, 2 has shown it, 3 teaches it
 */
export function levelWords(topic: string, level: number): string {
	switch (level) {
		case 3: return t('ins_netz_gegangen', '{topic}: teaches it', { topic })
		case 2: return t('ins_netz_gegangen', '{topic}: has shown it before', { topic })
		default: return t('ins_netz_gegangen', '{topic}: knows it', { topic })
	}
}
