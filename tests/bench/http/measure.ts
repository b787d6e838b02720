/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, RequestListItem } from '../../../src/api/types.ts'
import type { Account, Place } from '../../server/server.ts'
import type { Measured } from './calls.ts'
import type { Cpu } from './cpu.ts'

import { setTimeout as pause } from 'node:timers/promises'
import { OcsClient } from '../../server/ocs.ts'
import { offerHelp } from '../../server/world.ts'
import { CALLS, LIMITS } from './calls.ts'

/** Until a server has put away what it answered with. */
const SETTLE_MS = 2

export interface Row extends Measured {
	/** Median in milliseconds. */
	ms: number
	/** Against the cheapest call. */
	times: number
	/** Mean of the processor time in milliseconds, and against that of the cheapest call. */
	cpu: number
	cpuTimes: number
	/** Database statements, where the host says so. */
	statements: number | null
	/** Rows of a list. */
	rows: number | null
	fine: boolean
	/** Whether it would be fine on a machine that does nothing else. */
	cheapEnough: boolean
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * Calls everything in turn, so that a busy moment of the machine falls on all of them.
 *
 * @param place - a server that was filled
 * @param rounds - how often
 * @param cpu - of this server
 */
export async function measure(place: Place, rounds: number, cpu: Cpu): Promise<Row[]> {
	const clients = new Map<Account, OcsClient>()
	const as = (account: Account) => {
		const client = clients.get(account) ?? new OcsClient(place, account)
		clients.set(account, client)
		return client
	}
	await offerHelp(as('helferin'))
	const [request] = await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=confirm&limit=1')
	const [helper] = await as('koordination').ok<Helper[]>('GET', '/helpers?limit=1')
	const calls = CALLS.map((call) => ({ ...call, path: call.path.replace('{request}', String(request!.id)).replace('{helper}', String(helper!.id)) }))
	const times = calls.map((): number[] => [])
	const burnt = calls.map(() => 0)
	const last: { statements: number | null, rows: number | null }[] = []
	// The first rounds warm up caches of the server and are not counted.
	for (let round = -3; round < rounds; round++) {
		for (const [index, { account, path }] of calls.entries()) {
			const before = cpu.ms()
			const start = performance.now()
			const { status, headers, data } = await (path.startsWith('/ocs/') ? as(account).call('GET', path) : as(account).app('GET', path))
			const ms = performance.now() - start
			if (status !== 200 && status !== 204) {
				throw new Error(`${account}: ${path} gave ${status}`)
			}
			if (round >= 0) {
				times[index]!.push(ms)
				await pause(SETTLE_MS)
				burnt[index]! += (cpu.ms() - before) / rounds
			}
			const statements = headers.get('X-Host-Statements')
			last[index] = { statements: statements === null ? null : Number(statements), rows: Array.isArray(data) ? data.length : null }
		}
	}
	const medians = times.map(median)
	const least = (values: number[]) => Math.min(...values.filter((_, index) => calls[index]!.kind === 'cheap'))
	const cheapest = least(medians)
	const cheapestCpu = least(burnt)
	return calls.map((call, index) => {
		const ms = medians[index]!
		const times = ms / cheapest
		const cpuTimes = burnt[index]! / cheapestCpu
		return {
			...call,
			path: CALLS[index]!.path,
			ms,
			times,
			cpu: burnt[index]!,
			cpuTimes,
			...last[index]!,
			fine: times <= LIMITS[call.kind],
			cheapEnough: cpuTimes <= LIMITS[call.kind],
		}
	})
}
