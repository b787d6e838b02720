/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PaperResult } from '../../api/types.ts'
import type { PaperForm, Words } from '../../core/appeal/paper.ts'

import { t } from '../../l10n.ts'
import { useSession } from '../../stores/session.ts'

/** An empty form. */
export function emptyForm(): PaperForm {
	return { answer: 'help', name: '', phone: '', email: '', place: '', channels: ['phone'], topics: [], agreed: false }
}

/** What the app calls things. */
export function wordsOfPaper(): Words {
	const { vocabulary } = useSession()
	return { districts: vocabulary.districts, channels: vocabulary.channels, topics: vocabulary.topics, agreement: vocabulary.agreement.version, consent: vocabulary.consent.version }
}

/**
 * @param result - of one answer
 */
export function resultWord(result: PaperResult): string {
	if (!result.ok) {
		return result.message ?? ''
	}
	switch (result.became) {
		case 'helper': return t('ins_netz_gegangen', 'helper')
		case 'offer': return t('ins_netz_gegangen', 'offer; the rules are still to be read out')
		case 'request': return t('ins_netz_gegangen', 'request, on the call list')
		default: return t('ins_netz_gegangen', 'counted')
	}
}
