/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Desk, DeskInput, Desks } from './types.ts'

import { get, post, put } from './client.ts'

/**
 * How the districts that I look after run their desks.
 */
export function listDesks(): Promise<Desks> {
	return get<Desks>('/desks')
}

/**
 * Change the state of the action and the rota of a district.
 *
 * @param district - id; `*` is everywhere
 * @param input - as it shall be
 */
export function saveDesk(district: string, input: DeskInput): Promise<Desk> {
	return put<Desk>(`/desks/${encodeURIComponent(district)}`, input)
}

/**
 * Give all open requests of somebody to another one.
 *
 * @param from - account
 * @param to - account
 * @param dryRun - only count them
 */
export function handOver(from: string, to: string, dryRun: boolean): Promise<{ cases: number, left: number }> {
	return post<{ cases: number, left: number }>('/desks/hand-over', { from, to, dryRun })
}
