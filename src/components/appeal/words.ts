/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AppealListItem } from '../../api/types.ts'
import type { Check } from '../../composables/useForm.ts'

import { t } from '../../l10n.ts'

export interface AppealValues { title: string, text: string, closesOn: string }

/**
 * @param state - of the browser's history: what a page that leads here has begun
 */
export function begunAppeal(state: unknown): AppealValues {
	const { title, text } = ((state as { begun?: unknown } | null)?.begun ?? {}) as { [key: string]: unknown }
	return { title: typeof title === 'string' ? title : '', text: typeof text === 'string' ? text : '', closesOn: '' }
}

/** What an appeal must hold. */
export function appealChecks(): Record<string, Check<AppealValues>> {
	return {
		title: (v) => v.title.trim() === '' ? t('ins_netz_gegangen', 'Write a heading.') : null,
		text: (v) => v.text.trim() === '' ? t('ins_netz_gegangen', 'Write what you ask for.') : null,
	}
}

/**
 * @param state - of an appeal
 */
export function stateWord(state: AppealListItem['state']): string {
	return {
		draft: t('ins_netz_gegangen', 'Draft'),
		open: t('ins_netz_gegangen', 'Open'),
		closed: t('ins_netz_gegangen', 'Closed'),
	}[state]
}
