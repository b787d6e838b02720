/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../../api/types.ts'

import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useDeskRequest } from '../../../stores/deskRequest.ts'
import { useToday } from '../../../stores/today.ts'

/**
 * Whoever came from the list of the day is taken back to it as soon as the step is done:
 * the request has moved on, or somebody new is asked. A call that is only noted moves nothing.
 */
export function useBackToToday(): void {
	const desk = useDeskRequest()
	const today = useToday()
	const route = useRoute()
	const router = useRouter()
	let before = ''

	watch(() => [desk.request, desk.notice] as const, ([request, notice]) => {
		const now = request === null ? '' : standing(request)
		if (route.query.heute === '1' && notice?.kind === 'done' && before !== '' && now !== before) {
			today.finish(notice.text)
			void router.push({ name: 'coordination' })
			return
		}
		if (notice === null && !desk.busy) {
			before = now
		}
	})
}

/**
 * @param request - as it is now
 */
function standing(request: Request): string {
	return [request.id, request.state, request.rounds, request.urgencyConfirmed].join()
}
