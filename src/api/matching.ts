/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from './types.ts'

import { get } from './client.ts'

/**
 * All open requests and candidates in reach, without contact data.
 *
 * @param request - id of a request to be ranked even if a plan leaves it out, such as a call back
 */
export function getMatchingInput(request?: number): Promise<MatchingInput> {
	return get<MatchingInput>('/matching/input', request === undefined ? undefined : { request })
}
