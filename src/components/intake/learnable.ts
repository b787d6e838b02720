/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact } from '../../api/types.ts'
import type { Option } from '../form/types.ts'

import { t } from '../../l10n.ts'

/** What somebody who is called in place of the person may learn, the least first. */
export function learnable(): Option[] {
	return [
		{ id: 'call', name: t('ins_netz_gegangen', 'only that somebody called') },
		{ id: 'appointments', name: t('ins_netz_gegangen', 'appointments as well') },
		{ id: 'everything', name: t('ins_netz_gegangen', 'everything') },
	]
}

/**
 * Whom one may call as well, and what to say there; '' for nobody.
 *
 * @param contact - how to reach the person
 */
export function spokesperson(contact: Contact): string {
	const { contactPerson, mayBeTold } = contact
	const name = learnable().find(({ id }) => id === mayBeTold)?.name
	return contactPerson === undefined || name === undefined
		? ''
		: t('ins_netz_gegangen', '{person}. May learn: {what}.', { person: contactPerson, what: name })
}
