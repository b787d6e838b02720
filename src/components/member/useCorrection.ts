/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ShallowRef } from 'vue'
import type { Form } from '../../composables/useForm.ts'

import { useRouter } from 'vue-router'
import { updateRequest } from '../../api/requests.ts'
import { useDraft } from '../../composables/useDraft.ts'

/**
 * The steps of a request that was sent already; what was begun is kept until it is saved.
 *
 * @param id - of the request
 * @param form - its values
 * @param steps - on the page, which lead to what was refused
 * @param input - the whole request, which is sent again
 * @return sends the correction and leads back to the request
 */
export function useCorrection<T extends { consent: boolean }>(
	id: number,
	form: Form<T>,
	steps: Readonly<ShallowRef<{ showRefused: () => Promise<void> } | null>>,
	input: (values: T) => Parameters<typeof updateRequest>[1],
): () => Promise<void> {
	const router = useRouter()
	const draft = useDraft(`request-${id}`, form.values)
	// A yes is given to the sentence that stands there now.
	form.values.consent = false

	return async () => {
		if (await form.submit((values) => updateRequest(id, input(values))) === undefined) {
			await steps.value?.showRefused()
			return
		}
		draft.forget()
		await router.replace({ name: 'request', params: { id } })
	}
}
