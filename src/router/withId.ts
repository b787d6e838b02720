/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteLocationNormalized } from 'vue-router'

/**
 * Turns `:id(\d+)` of an address into a number property of the page.
 *
 * @param route - where somebody went
 */
export function withId(route: RouteLocationNormalized): { id: number } {
	return { id: Number(route.params.id) }
}
