/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appointment, AppointmentInput } from './types.ts'

import { get, post, put } from './client.ts'

/**
 * When the two meet, oldest first.
 *
 * @param requestId - id of the request
 */
export function listAppointments(requestId: number): Promise<Appointment[]> {
	return get<Appointment[]>(`/requests/${requestId}/appointments`)
}

/** What I agreed on, for a request of mine or as a helper: the next one first. */
export function listMyAppointments(): Promise<Appointment[]> {
	return get<Appointment[]>('/appointments/mine')
}

/**
 * Agree on a time, or propose some.
 *
 * @param requestId - id of the request
 * @param input - time or times, and where
 */
export function makeAppointment(requestId: number, input: AppointmentInput): Promise<Appointment> {
	return post<Appointment>(`/requests/${requestId}/appointments`, input)
}

/**
 * Move it.
 *
 * @param appointmentId - id of the appointment
 * @param input - as it shall be
 */
export function moveAppointment(appointmentId: number, input: AppointmentInput): Promise<Appointment> {
	return put<Appointment>(`/appointments/${appointmentId}`, input)
}

/**
 * One of the proposed times.
 *
 * @param appointmentId - id of the appointment
 * @param startsAt - moment, as it was proposed
 */
export function chooseAppointment(appointmentId: number, startsAt: string): Promise<Appointment> {
	return post<Appointment>(`/appointments/${appointmentId}/choose`, { startsAt })
}

/**
 * Cancel it; the other side is told.
 *
 * @param appointmentId - id of the appointment
 */
export function cancelAppointment(appointmentId: number): Promise<Appointment> {
	return post<Appointment>(`/appointments/${appointmentId}/cancel`)
}
