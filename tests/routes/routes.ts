/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface Route {
	/** A page of its own beside the interface. */
	page: boolean
	verb: string
	/** As its attribute has it, such as `/api/v1/requests/{requestId}`. */
	url: string
	/** Class and method. */
	method: string
	/** Short names of all attributes of the method. */
	attributes: string[]
}

/**
 * Every route of the app, read from its controllers.
 */
export function routes(): Route[] {
	return JSON.parse(execFileSync('php', [join(import.meta.dirname, 'routes.php')], { encoding: 'utf8' })) as Route[]
}

/**
 * How the tables of the tests call a route: `GET /requests/{requestId}`, or `GET page /` for a page.
 */
export function nameOf({ page, verb, url }: Route): string {
	return `${verb} ${page ? 'page ' : ''}${url.replace(/^\/api\/v1/, '')}`
}
