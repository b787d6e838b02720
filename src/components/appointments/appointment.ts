/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appointment, AppointmentInput } from '../../api/types.ts'

import { t } from '../../l10n.ts'
import { localTime } from '../desk/time.ts'

/** What is typed. Times as their fields hold them. */
export interface AppointmentValues {
	time: string
	second: string
	third: string
	channel: 'phone' | 'video' | 'on_site'
	place: 'mine' | 'yours' | 'point'
	placeText: string
	link: string
	dialIn: string
	pin: string
}

/**
 * Where and how, in words.
 *
 * @param appointment - of the server
 * @param asHelper - who reads it
 * @param channelName - name of the channel
 */
export function whereWords(appointment: Appointment, asHelper: boolean, channelName: string): string[] {
	if (appointment.channel === 'on_site') {
		const place = appointment.place === 'point' ? '' : placeWord(appointment.place === 'mine' ? 'mine' : 'yours', asHelper)
		return [place, appointment.placeText ?? ''].filter(Boolean)
	}
	return [
		channelName,
		appointment.dialIn ? t('ins_netz_gegangen', 'By phone: {number}', { number: appointment.dialIn }) : '',
		appointment.pin ? t('ins_netz_gegangen', 'PIN: {pin}', { pin: appointment.pin }) : '',
	].filter(Boolean)
}

/**
 * @param place - `mine` is the helper's home
 * @param asHelper - who reads it
 */
export function placeWord(place: 'mine' | 'yours', asHelper: boolean): string {
	return (place === 'mine') === asHelper ? t('ins_netz_gegangen', 'at my home') : t('ins_netz_gegangen', 'at the home of the other person')
}

/**
 * @param channel - of a request; help for a group is no way for two
 */
export function channelOf(channel: string): AppointmentValues['channel'] {
	return channel === 'video' || channel === 'on_site' ? channel : 'phone'
}

/**
 * As it is now, for whoever wants to move it.
 *
 * @param appointment - of the server
 */
export function valuesOf(appointment: Appointment): AppointmentValues {
	const moments = appointment.startsAt === null ? appointment.options : [appointment.startsAt]
	const [time = '', second = '', third = ''] = moments.map((moment) => localTime(Date.parse(moment)))
	return {
		time,
		second,
		third,
		channel: channelOf(appointment.channel),
		place: appointment.place ?? 'yours',
		placeText: appointment.placeText ?? '',
		link: appointment.link ?? '',
		dialIn: appointment.dialIn ?? '',
		pin: appointment.pin ?? '',
	}
}

/**
 * One time is agreed on; several are for the other side to choose from.
 *
 * @param values - as typed
 */
export function toInput(values: AppointmentValues): AppointmentInput {
	const moments = [values.time, values.second, values.third].filter(Boolean).map((time) => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z'))
	const when = moments.length === 1 ? { startsAt: moments[0]! } : { options: moments }
	if (values.channel === 'on_site') {
		return { ...when, channel: values.channel, place: values.place, placeText: values.place === 'point' ? values.placeText.trim() : null }
	}
	return values.channel === 'video'
		? { ...when, channel: values.channel, link: values.link.trim() || null, dialIn: values.dialIn.trim() || null, pin: values.pin.trim() || null }
		: { ...when, channel: values.channel }
}
