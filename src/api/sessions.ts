/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AttendanceInput, Contact, GroupSession, NewSession, Page, PageQuery, Seat, SeatCall, SeatContact, SeatInput, SessionInput } from './types.ts'

import { get, getPage, post, put, remove } from './client.ts'

/**
 * Group sessions, the next one first.
 *
 * @param page - which part of the list
 */
export function listSessions(page?: PageQuery): Promise<Page<GroupSession>> {
	return getPage<GroupSession>('/sessions', page)
}

/**
 * @param sessionId - id of the session
 */
export function getSession(sessionId: number): Promise<GroupSession> {
	return get<GroupSession>(`/sessions/${sessionId}`)
}

/**
 * Make one, and invite the people of requests.
 *
 * @param input - as it shall be
 */
export function makeSession(input: NewSession): Promise<GroupSession> {
	return post<GroupSession>('/sessions', input)
}

/**
 * Change it; who comes is told.
 *
 * @param sessionId - id of the session
 * @param input - as it shall be
 */
export function changeSession(sessionId: number, input: SessionInput): Promise<GroupSession> {
	return put<GroupSession>(`/sessions/${sessionId}`, input)
}

/**
 * Cancel it; everybody is told.
 *
 * @param sessionId - id of the session
 */
export function cancelSession(sessionId: number): Promise<GroupSession> {
	return post<GroupSession>(`/sessions/${sessionId}/cancel`)
}

/**
 * Sign up; without a free place on the waiting list.
 *
 * @param sessionId - id of the session
 */
export function takeSeat(sessionId: number): Promise<GroupSession> {
	return post<GroupSession>(`/sessions/${sessionId}/seat`)
}

/**
 * Sign off; who has waited longest moves up.
 *
 * @param sessionId - id of the session
 */
export function leaveSeat(sessionId: number): Promise<GroupSession> {
	return remove<GroupSession>(`/sessions/${sessionId}/seat`)
}

/**
 * Note who was there.
 *
 * @param sessionId - id of the session
 * @param people - of each seat whether, and whether the request is solved
 */
export function noteAttendance(sessionId: number, people: AttendanceInput['people']): Promise<GroupSession> {
	return put<GroupSession>(`/sessions/${sessionId}/attendance`, { people })
}

/**
 * Who comes. Reading it is written down.
 *
 * @param sessionId - id of the session
 */
export function listPeople(sessionId: number): Promise<Seat[]> {
	return get<Seat[]>(`/sessions/${sessionId}/people`)
}

/**
 * Sign up somebody on the telephone.
 *
 * @param sessionId - id of the session
 * @param input - the person, or a request
 */
export function enterPerson(sessionId: number, input: SeatInput): Promise<Seat> {
	return post<Seat>(`/sessions/${sessionId}/people`, input)
}

/** Whom the desk has to call about a session. */
export function listSeatCalls(): Promise<SeatCall[]> {
	return get<SeatCall[]>('/seats/calls')
}

/**
 * How to reach the person. Reading it is written down.
 *
 * @param seatId - id of the seat
 */
export async function getSeatContact(seatId: number): Promise<Contact> {
	return { address: null, contactNote: null, ...await get<SeatContact>(`/seats/${seatId}/contact`) }
}

/**
 * Somebody who was invited says yes on the telephone, somebody does not come, or was told.
 *
 * @param seatId - id of the seat
 * @param what - which of them
 */
export function answerForSeat(seatId: number, what: 'accept' | 'sign-off' | 'told'): Promise<Seat> {
	return post<Seat>(`/seats/${seatId}/${what}`)
}
