/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Option } from '../form/types.ts'

import { t } from '../../l10n.ts'

/** The ways to be told what is new. */
export function wishes(): Option[] {
	return [
		{ id: 'both', name: t('ins_netz_gegangen', 'Here and by e-mail') },
		{ id: 'notification', name: t('ins_netz_gegangen', 'Only here') },
		{ id: 'mail', name: t('ins_netz_gegangen', 'Only by e-mail') },
		{ id: 'daily', name: t('ins_netz_gegangen', 'Here, and one e-mail a day'), hint: t('ins_netz_gegangen', 'What is urgent comes at once.') },
	]
}
