/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request, RequestInput } from '../../api/types.ts'

import { createRequest, logCall, moveRequest, updateRequest } from '../../api/requests.ts'

/**
 * Saves a whole call. One that was put down earlier is clarified by it.
 *
 * @param requestId - the request that is gone on with, null for a new one
 * @param input - what was taken down
 */
export async function saveCall(requestId: number | null, input: RequestInput): Promise<Request> {
	if (requestId === null) {
		return createRequest(input)
	}
	const request = await updateRequest(requestId, input)
	return request.actions.includes('clarify') ? moveRequest(requestId, { to: 'clarified' }) : request
}

/**
 * Puts a call down half-done, and notes when to call again.
 *
 * @param requestId - the request that is gone on with, null for a new one
 * @param input - what was taken down so far
 * @param nextAt - moment to call again, null if nothing was said
 */
export async function saveForCallback(requestId: number | null, input: RequestInput, nextAt: string | null): Promise<Request> {
	const request = requestId === null ? await createRequest(input) : await updateRequest(requestId, input)
	// A call that broke off was a call: it counts in the history, and sets the time of the next one.
	return nextAt === null && requestId === null
		? request
		: logCall(request.id, { direction: requestId === null ? 'in' : 'out', result: 'reached', followUp: true, nextAt })
}
