/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ValidateFunction } from 'ajv'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP_BASE } from '../server/ocs.ts'

/** The parts of a JSON schema that the tests read themselves. */
export interface Schema {
	$ref?: string
	type?: string | string[]
	enum?: string[]
	format?: string
	required?: string[]
	properties?: Record<string, Schema>
	items?: Schema
	oneOf?: Schema[]
	additionalProperties?: boolean | Schema
}

export interface Operation {
	operationId: string
	parameters?: { $ref?: string, name?: string, in?: string }[]
	requestBody?: { required?: boolean, content: { 'application/json': { schema: Schema } } }
	responses: Record<string, unknown>
}

interface OpenApi {
	paths: Record<string, Record<string, Operation>>
	components: { schemas: Record<string, Schema> }
}

const openApi = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8')) as OpenApi

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
ajv.addSchema(openApi, 'openapi.json')

const validators = new Map<string, ValidateFunction>()

/** One call of the contract. `path` begins behind the base of the interface. */
export interface Promised {
	verb: string
	path: string
	operation: Operation
}

/**
 * Every call that the contract promises.
 */
export function promised(): Promised[] {
	return Object.entries(openApi.paths).flatMap(([path, verbs]) => Object.entries(verbs)
		.map(([verb, operation]) => ({ verb: verb.toUpperCase(), path: path.replace(APP_BASE, ''), operation })))
}

/**
 * The promised call that an address belongs to. Fixed words win over parameters.
 *
 * @param verb - such as GET
 * @param path - of an address, behind the base of the interface
 */
export function promiseFor(verb: string, path: string): Promised | undefined {
	const fits = promised().filter((one) => one.verb === verb
		&& new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
	return fits.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

/**
 * Follows a reference inside the contract.
 */
export function resolved(schema: Schema): Schema {
	if (schema.$ref === undefined) {
		return schema
	}
	return openApi.components.schemas[schema.$ref.split('/').at(-1)!]!
}

/**
 * What is wrong with an answer; empty if it keeps the contract.
 *
 * @param call - the promised call
 * @param status - of the answer
 * @param body - the whole parsed body
 */
export function breaches({ verb, path, operation }: Promised, status: number, body: unknown): string[] {
	const answer = operation.responses[status] as { $ref?: string } | undefined
	if (answer === undefined) {
		return [`the contract knows no status ${status}`]
	}
	const pointer = answer.$ref ?? `#/paths/${`${APP_BASE}${path}`.replaceAll('~', '~0').replaceAll('/', '~1')}/${verb.toLowerCase()}/responses/${status}`
	const reference = `openapi.json${encodeURI(pointer)}/content/application~1json/schema`
	const validate = validators.get(reference) ?? ajv.compile({ $ref: reference })
	validators.set(reference, validate)
	return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}
