/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Part } from '../../core/matching/index.ts'

import { t } from '../../l10n.ts'

/**
 * @param part - a part of the score
 */
export function partWord(part: Part): string {
	switch (part) {
		case 'topic': return t('ins_netz_gegangen', 'Topic')
		case 'device': return t('ins_netz_gegangen', 'Device')
		case 'slot': return t('ins_netz_gegangen', 'Time')
		case 'distance': return t('ins_netz_gegangen', 'Distance')
		case 'district': return t('ins_netz_gegangen', 'District')
		case 'language': return t('ins_netz_gegangen', 'Language')
		case 'needs': return t('ins_netz_gegangen', 'Experience')
	}
}
