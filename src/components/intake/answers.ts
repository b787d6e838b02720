/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Found } from '../../api/types.ts'

import { t } from '../../l10n.ts'

/**
 * What to tell a caller who asks: what about my request?
 *
 * @param found - the caller's request
 */
export function answerFor(found: Found): string {
	const { helper, codeword } = found
	switch (found.state) {
		case 'new':
			return t('ins_netz_gegangen', 'Your request is here. We read it in the next days and then look for somebody.')
		case 'callback':
			return t('ins_netz_gegangen', 'We have your number. A few things are still open. Shall we go through them now?')
		case 'clarified':
		case 'searching':
			return t('ins_netz_gegangen', 'We are looking for somebody for you. You hear from us before anybody calls.')
		case 'accepted':
			return t('ins_netz_gegangen', 'Somebody wants to help you. We check it and then tell you who will call.')
		case 'arranged':
			return helper === null
				? t('ins_netz_gegangen', 'Somebody will call you and say the codeword {codeword}.', { codeword })
				: t('ins_netz_gegangen', '{helper} will call you and say the codeword {codeword}.', { helper, codeword })
		case 'done':
			return t('ins_netz_gegangen', 'We were told that it is done. Is everything all right?')
		case 'waiting':
			return t('ins_netz_gegangen', 'Your request is waiting for now, as agreed. We will come back to it.')
		case 'closed':
			return t('ins_netz_gegangen', 'This request is closed. We are glad to take down a new one.')
		case 'withdrawn':
			return t('ins_netz_gegangen', 'You took this request back. We are glad to take down a new one.')
	}
}
