/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { EdgeCap, Mode } from '../../core/matching/index.ts'

import { parseArgs } from 'node:util'
import { InputError, MAX_LAMBDA, MODES } from '../../core/matching/index.ts'

export const USAGE = `match rank FILE --request ID [--k 5] [--region ID]
match plan FILE [--mode strict|weighted] [--lambda N] [--edges all|N] [--candidates] [--region ID]`

const DEFAULT_K = 5
const MOST = 1_000_000

export type Command
	= | { readonly name: 'rank', readonly file: string, readonly region?: string, readonly request: string, readonly k: number }
		| { readonly name: 'plan', readonly file: string, readonly region?: string, readonly mode?: Mode, readonly lambda?: number, readonly edges?: EdgeCap, readonly candidates: boolean }

const RANK_FLAGS = { region: { type: 'string' }, request: { type: 'string' }, k: { type: 'string' } } as const
const PLAN_FLAGS = { region: { type: 'string' }, mode: { type: 'string' }, lambda: { type: 'string' }, edges: { type: 'string' }, candidates: { type: 'boolean' } } as const

/**
 * @param args what stands after the name of the program
 * @return the command with its flags
 * @throws {InputError} naming the flag that is wrong
 */
export function parseArguments(args: readonly string[]): Command {
	const [name, ...rest] = args
	if (name === 'rank') {
		const { values, positionals } = read(rest, RANK_FLAGS)
		if (values.request === undefined) {
			throw new InputError('--request', 'is missing')
		}
		return { name, file: onlyFile(positionals), region: values.region, request: values.request, k: wholeNumber('--k', values.k, 1, MOST) ?? DEFAULT_K }
	}
	if (name === 'plan') {
		const { values, positionals } = read(rest, PLAN_FLAGS)
		const mode = MODES.find((known) => known === values.mode)
		if (values.mode !== undefined && mode === undefined) {
			throw new InputError('--mode', `must be one of ${MODES.join(', ')}`)
		}
		const edges = values.edges === 'all' ? values.edges : wholeNumber('--edges', values.edges, 1, MOST)
		return { name, file: onlyFile(positionals), region: values.region, mode, lambda: wholeNumber('--lambda', values.lambda, 0, MAX_LAMBDA), edges, candidates: values.candidates ?? false }
	}
	throw new InputError('', `the command must be rank or plan\n${USAGE}`)
}

function read<T extends typeof RANK_FLAGS | typeof PLAN_FLAGS>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, allowPositionals: true })
	} catch (error) {
		throw new InputError('', `${(error as Error).message}\n${USAGE}`)
	}
}

function onlyFile(positionals: readonly string[]): string {
	if (positionals.length !== 1) {
		throw new InputError('FILE', `one file is needed\n${USAGE}`)
	}
	return positionals[0]!
}

function wholeNumber(flag: string, text: string | undefined, least: number, most: number): number | undefined {
	if (text === undefined) {
		return undefined
	}
	const value = Number(text)
	if (!/^\d+$/.test(text) || value < least || value > most) {
		throw new InputError(flag, `must be a whole number from ${least} to ${most}`)
	}
	return value
}
