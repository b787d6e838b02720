/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Option } from '../form/types.ts'

import { t } from '../../l10n.ts'

/** The named weights, each in one sentence. */
export function presetOptions(): Option[] {
	return [
		{ id: 'even', name: t('ins_netz_gegangen', 'even'), hint: t('ins_netz_gegangen', 'Topic, device, time, nearness and language all count a bit.') },
		{ id: 'near', name: t('ins_netz_gegangen', 'near and familiar'), hint: t('ins_netz_gegangen', 'Whoever lives near or has ties to the district comes first.') },
		{ id: 'skilled', name: t('ins_netz_gegangen', 'strong in the subject'), hint: t('ins_netz_gegangen', 'Whoever knows topic and device best comes first.') },
	]
}

/** Who comes first, in words. */
export function modeOptions(): Option[] {
	return [
		{ id: 'strict', name: t('ins_netz_gegangen', 'Strict: whoever comes first never loses a place') },
		{ id: 'weighted', name: t('ins_netz_gegangen', 'Weighted: as many points as possible for all together') },
	]
}
