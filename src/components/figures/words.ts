/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { FigureDuration } from '../../api/types.ts'

import { getCanonicalLocale } from '@nextcloud/l10n'
import { n, t } from '../../l10n.ts'

/**
 * @param value - null: hidden
 */
export function numberWord(value: number | null): string {
	return value === null ? t('ins_netz_gegangen', 'hidden') : value.toLocaleString(getCanonicalLocale())
}

/**
 * @param minutes - null: too few cases to say
 */
export function minutesWord(minutes: number | null): string {
	if (minutes === null) {
		return t('ins_netz_gegangen', 'too few')
	}
	if (minutes < 90) {
		return n('ins_netz_gegangen', '%n minute', '%n minutes', minutes)
	}
	if (minutes < 36 * 60) {
		return n('ins_netz_gegangen', '%n hour', '%n hours', Math.round(minutes / 60))
	}
	const days = Math.round(minutes / 144) / 10
	return t('ins_netz_gegangen', '{days} days', { days: days.toLocaleString(getCanonicalLocale()) })
}

/**
 * @param duration - null: too few cases to say
 */
export function durationWords(duration: FigureDuration): string {
	return duration === null
		? t('ins_netz_gegangen', 'too few to say')
		: t('ins_netz_gegangen', '{median} for half of them, {p90} for nine of ten', {
				median: minutesWord(duration.medianMinutes),
				p90: minutesWord(duration.p90Minutes),
			})
}

/**
 * @param month - `YYYY-MM`
 */
export function monthWord(month: string): string {
	return new Intl.DateTimeFormat(getCanonicalLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`))
}

/** What the figures cannot say; stands under every print. */
export function limits(): string[] {
	return [
		t('ins_netz_gegangen', 'They count requests and offers, not people: who asks twice counts twice.'),
		t('ins_netz_gegangen', 'They know only who turned to us. How many need help and do not ask, they do not know.'),
		t('ins_netz_gegangen', 'They do not know how old anybody is, only who met somebody of another generation and said so.'),
		t('ins_netz_gegangen', 'How good the help was is known only of those who answered afterwards: those who were content answer more often.'),
		t('ins_netz_gegangen', 'Hours are those that helpers noted. Many note none.'),
		t('ins_netz_gegangen', '„Hidden“ stands for fewer than five, and for numbers from which those could be worked out.'),
		t('ins_netz_gegangen', 'They end on Sunday. What happens during a week shows in the next one.'),
	]
}
