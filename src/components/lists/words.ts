/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Vocabulary } from '../../api/types.ts'

import { t } from '../../l10n.ts'

/** Stands for every list. */
export const ALL_LISTS = '::'

/** Roles that have a list. */
export function listRoles() {
	return [
		{ id: 'helper', name: t('ins_netz_gegangen', 'Helpers') },
		{ id: 'coordinator', name: t('ins_netz_gegangen', 'Coordination') },
		{ id: 'intake', name: t('ins_netz_gegangen', 'Intake') },
		{ id: 'editor', name: t('ins_netz_gegangen', 'Handbook editors') },
	]
}

/**
 * How a list is called.
 *
 * @param list - role, district and topic
 * @param list.role - whose list it is
 * @param list.district - if it is of one
 * @param list.topic - if it is for one
 * @param vocabulary - names of districts and topics
 */
export function listName({ role, district, topic }: { role: string, district: string | null, topic: string | null }, vocabulary: Vocabulary): string {
	const name = (list: { id: string, name: string }[], id: string | null) => id === null ? [] : [list.find((one) => one.id === id)?.name ?? id]
	return [...name(listRoles(), role), ...name(vocabulary.districts, district), ...name(vocabulary.topics, topic)].join(', ')
}
