/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GroupSession, SessionInput } from '../../api/types.ts'
import type { Check } from '../../composables/useForm.ts'

import { t } from '../../l10n.ts'

/** A session as it is typed. Empty strings stand for "not said". */
export interface SessionValues {
	kind: string
	topic: string
	district: string
	/** As the field for a local time holds it. */
	startsAt: string
	minutes: string
	channel: string
	seats: string
	place: string
	link: string
	dialIn: string
	pin: string
	text: string
}

/** What a proposal of the plan, or a request that nobody fits, already says. Travels in the state of the history, not in an address. */
export interface Proposal {
	topic: string
	district: string
	/** Those who are invited, first come first. */
	requests: number[]
	/** So many more wait than a session has room for. */
	left: number
}

/** So many places a session has, and so many people are invited to it. */
export const MOST_SEATS = 100

/**
 * @param state - of the browser's history
 */
export function proposalOf(state: unknown): Proposal | null {
	const { topic, district, requests } = (state ?? {}) as { [key: string]: unknown }
	return typeof topic === 'string' && typeof district === 'string' && Array.isArray(requests) && requests.every((id) => typeof id === 'number')
		? { topic, district, requests: requests.slice(0, MOST_SEATS), left: Math.max(0, requests.length - MOST_SEATS) }
		: null
}

/**
 * @param proposal - what is known before
 */
export function emptySession(proposal: Proposal | null): SessionValues {
	return {
		kind: 'office_hour',
		topic: proposal?.topic ?? '',
		district: proposal?.district ?? '',
		startsAt: '',
		minutes: '90',
		channel: 'on_site',
		seats: String(Math.max(8, proposal?.requests.length ?? 0)),
		place: '',
		link: '',
		dialIn: '',
		pin: '',
		text: '',
	}
}

/**
 * @param session - of the server
 * @param localTime - makes a moment what the field for it holds
 */
export function valuesOf(session: GroupSession, localTime: (moment: string) => string): SessionValues {
	const { kind, topic, district, minutes, channel, seats, place, link, dialIn, pin, text } = session
	return {
		kind,
		topic,
		district,
		startsAt: localTime(session.startsAt),
		minutes: String(minutes),
		channel,
		seats: String(seats),
		place: place ?? '',
		link: link ?? '',
		dialIn: dialIn ?? '',
		pin: pin ?? '',
		text: text ?? '',
	}
}

/**
 * @param values - as typed
 */
export function toInput(values: SessionValues): SessionInput {
	const said = (text: string) => text.trim() || null
	return {
		kind: values.kind as SessionInput['kind'],
		topic: values.topic,
		district: values.district,
		startsAt: new Date(values.startsAt).toISOString().replace(/\.\d{3}Z$/, 'Z'),
		minutes: Number(values.minutes) || null,
		channel: values.channel as SessionInput['channel'],
		seats: Number(values.seats),
		place: said(values.place),
		link: said(values.link),
		dialIn: said(values.dialIn),
		pin: said(values.pin),
		text: said(values.text),
	}
}

/** What can be seen to be missing before the server is asked. */
export const sessionChecks: Record<string, Check<SessionValues>> = {
	topic: (v) => v.topic === '' ? t('ins_netz_gegangen', 'Please choose a topic.') : null,
	district: (v) => v.district === '' ? t('ins_netz_gegangen', 'Please choose a district.') : null,
	startsAt: (v) => v.startsAt === '' ? t('ins_netz_gegangen', 'Please choose a time.') : null,
	seats: (v) => Number(v.seats) >= 1 ? null : t('ins_netz_gegangen', 'How many people can come?'),
	place: (v) => v.channel === 'on_site' && v.place.trim() === '' ? t('ins_netz_gegangen', 'Please say where you meet.') : null,
	link: (v) => v.channel === 'video' && v.link.trim() === '' ? t('ins_netz_gegangen', 'Please enter the address of the video meeting.') : null,
	dialIn: (v) => v.channel === 'phone' && v.dialIn.trim() === '' ? t('ins_netz_gegangen', 'Please enter the number to join.') : null,
}
