/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { APP_BASE, checkAnswers } from '../server/ocs.ts'
import { breaches, promiseFor } from './contract.ts'

/** Answers that the server gives before the app is asked. */
const OF_THE_SERVER = [401, 405, 412, 429]

// Every answer of the app in every test over HTTP is held against the contract.
checkAnswers((account, method, { pathname }, { status, text }) => {
	if (!pathname.startsWith(APP_BASE) || account === 'aussen' || OF_THE_SERVER.includes(status)) {
		return
	}
	const call = promiseFor(method, pathname.slice(APP_BASE.length))
	const wrong = call === undefined
		? status === 404 ? [] : ['the contract does not know this call']
		: breaches(call, status, json(text))
	if (wrong.length > 0) {
		throw new Error(`${account}: ${method} ${pathname} gave ${status}, which breaks openapi.json:\n${wrong.join('\n')}\n${text.slice(0, 2000)}`)
	}
})

/**
 * @param text - body of an answer
 */
function json(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
