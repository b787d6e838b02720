/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Season } from './season/simulation.ts'

import { byArrival, byPlan, simulate } from './season/simulation.ts'
import { SEASON, World } from './season/world.ts'

/** `npx tsx tests/bench/season.ts`: a season with our plan, and with first come, first served beside it. */
const SEEDS = [1, 2, 3]

function quantile(values: readonly number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!
}

function mean(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length
}

function deviation(values: readonly number[]): number {
	const middle = mean(values)
	return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

function figures({ fates, asks, helped }: Season): Record<string, number> {
	const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)
	const firstAsks = known(fates.map(({ firstAsk }) => firstAsk))
	const matches = known(fates.map(({ match }) => match))
	return {
		matched: matches.length,
		'days to the first ask, median': quantile(firstAsks, 0.5),
		'days to the first ask, 9 of 10': quantile(firstAsks, 0.9),
		'days to the match, median': quantile(matches, 0.5),
		'days to the match, 9 of 10': quantile(matches, 0.9),
		'longest wait, matched, days': Math.max(...matches),
		'asks per match': asks.reduce((a, b) => a + b) / matches.length,
		'asks per helper, standard deviation': deviation(asks),
		'most asks to one helper': Math.max(...asks),
		'people per helper, standard deviation': deviation(helped),
		'most people with one helper': Math.max(...helped),
	}
}

function run(seed: number) {
	return { plan: figures(simulate(new World(seed), byPlan)), arrival: figures(simulate(new World(seed), byArrival)) }
}

const seasons = SEEDS.map(run)
console.log(`${SEASON.helpers} helpers, ${SEASON.requests} requests, ${SEASON.days} days, mean of ${SEEDS.length} seasons\n`)
console.log('| figure | our plan | first come, first served |')
console.log('| --- | --- | --- |')
for (const name of Object.keys(seasons[0]!.plan)) {
	const values = (['plan', 'arrival'] as const).map((way) => mean(seasons.map((season) => season[way][name]!)).toFixed(1))
	console.log(`| ${name} | ${values.join(' | ')} |`)
}
