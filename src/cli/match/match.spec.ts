/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../core/matching/index.ts'
import { parseArguments } from './arguments.ts'
import { readInput, readPostalTable } from './read.ts'

const INPUT = 'tests/fixtures/matching/small.input.json'
const GOLDEN = 'tests/fixtures/matching/small.plan.json'

function match(...args: string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/match.ts', ...args], { encoding: 'utf8' })
}

describe('match', { timeout: 60_000 }, () => {
	it('prints the golden plan', () => {
		const { status, stdout } = match('plan', INPUT, '--candidates')
		const { figures: { ms, ...figures }, ...rest } = JSON.parse(stdout)
		expect(status).toBe(0)
		expect(ms).toBeGreaterThan(0)
		expect({ ...rest, figures }).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')))
	})

	it('lets flags win over the settings', () => {
		const { mode, proof, figures } = JSON.parse(match('plan', INPUT, '--mode', 'weighted', '--lambda', '0', '--edges', '1').stdout)
		expect(mode).toBe('weighted')
		expect(proof).toEqual({ primal: figures.score, dual: figures.score })
	})

	it('ranks helpers for one request', () => {
		const result = JSON.parse(match('rank', INPUT, '--request', '8', '--k', '2').stdout)
		expect(result.candidates.map(({ helper }: { helper: string }) => helper)).toEqual(['bela', 'anna'])
		expect(result.fitting).toBe(3)
	})

	it('ends with code 2, the path of the field, and nothing printed', () => {
		const { status, stdout, stderr } = match('rank', INPUT, '--request', '99')
		expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: '--request: there is no request 99\n' })
	})
})

describe('readInput', () => {
	let folder: string
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'match-'))
	})
	afterAll(() => rmSync(folder, { recursive: true }))

	it.each([
		['', /input\.json: is empty$/],
		[' \n', /input\.json: is empty$/],
		['{"now":', /is not JSON/],
		['{"now":"2026-03-02T09:00:00Z","helpers":[{"capacity":NaN}]}', /is not JSON/],
		['[]', /input\.json: must hold one JSON object with now, helpers and requests$/],
		['null', /input\.json: must hold one JSON object/],
		['{"now":"2026-03-02T09:00:00Z","helpers":[],"requests":[{"id":1}]}', /^requests\[0\]\.district: /],
	])('refuses %j', (text, message) => {
		const file = join(folder, 'input.json')
		writeFileSync(file, text)
		expect(() => readInput(file)).toThrow(message)
		expect(() => readInput(file)).toThrow(InputError)
	})

	it('refuses more than 50 MB without reading it', () => {
		const file = join(folder, 'large.json')
		writeFileSync(file, '')
		truncateSync(file, 50_000_001)
		expect(() => readInput(file)).toThrow(/has 50000001 bytes, more than the 50000000 \(50 MB\)/)
	})

	it('names a file that is not there', () => expect(() => readInput(join(folder, 'none.json'))).toThrow(/none\.json: does not exist$/))

	it('says that a folder is no file', () => expect(() => readInput(folder)).toThrow(/is a folder, not a file$/))
})

describe('readPostalTable', () => {
	it('takes the package that is named', () => {
		expect(readPostalTable('hb').get('28195')).toBeDefined()
		expect(readPostalTable('hb').size).toBeLessThan(readPostalTable().size)
	})

	it.each(['xx', '../sn', ''])('refuses %j', (id) => expect(() => readPostalTable(id)).toThrow(/--region: there is no package/))
})

describe('parseArguments', () => {
	it.each([
		[[], /rank or plan/],
		[['play', 'f'], /rank or plan/],
		[['plan'], /one file/],
		[['plan', 'f', 'g'], /one file/],
		[['rank', 'f'], /--request/],
		[['rank', 'f', '--request', '1', '--k', '0'], /--k/],
		[['plan', 'f', '--mode', 'fast'], /--mode/],
		[['plan', 'f', '--lambda', '1.5'], /--lambda/],
		[['plan', 'f', '--edges', 'some'], /--edges/],
		[['plan', 'f', '--colour'], /--colour/],
	])('refuses %j', (args, message) => expect(() => parseArguments(args)).toThrow(message))

	it('reads the flags', () => {
		expect(parseArguments(['plan', 'f', '--edges', 'all'])).toEqual({ name: 'plan', file: 'f', region: undefined, mode: undefined, lambda: undefined, edges: 'all', candidates: false })
		expect(parseArguments(['rank', 'f', '--request', '7'])).toEqual({ name: 'rank', file: 'f', region: undefined, request: '7', k: 5 })
		expect(parseArguments(['rank', 'f', '--request', '7', '--region', 'hb'])).toMatchObject({ region: 'hb' })
	})
})
