/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ImportItem, Role } from '../../api/types.ts'

import { t } from '../../l10n.ts'
import { roleWord } from '../desk/words.ts'

/**
 * What a thing out of an archive is called in the list.
 *
 * @param item - of the archive
 */
export function titleOf(item: ImportItem): string {
	switch (item.kind) {
		case 'page': return t('ins_netz_gegangen', 'Page: {title}', { title: item.title })
		case 'platforms': return t('ins_netz_gegangen', 'Platforms')
		case 'glossary': return t('ins_netz_gegangen', 'Words')
		case 'role': return t('ins_netz_gegangen', 'Role {role} for the group {group}', { role: roleWord(roleOf(item)), group: item.title })
		case 'package': return partNames()[item.title] ?? item.title
	}
}

/**
 * @param item - of the archive
 * @return why it cannot be taken here; empty when it can
 */
export function whyNot(item: ImportItem): string {
	switch (item.obstacle) {
		case 'person': return t('ins_netz_gegangen', 'Somebody else has to take this over.')
		case 'group': return t('ins_netz_gegangen', 'There is no such group here yet. Create it on the server first.')
		case 'districts': return t('ins_netz_gegangen', 'It is for a district that is not known here.')
		default: return ''
	}
}

/**
 * @param item - its id is `role:ROLE/GROUP`
 */
function roleOf(item: ImportItem): Role {
	return item.id.slice('role:'.length).split('/')[0] as Role
}

/** Files of the package by what people call them. */
function partNames(): Record<string, string> {
	return {
		topics: t('ins_netz_gegangen', 'Topics'),
		'topics.en': t('ins_netz_gegangen', 'Topics in English'),
		consent: t('ins_netz_gegangen', 'Consent'),
		agreement: t('ins_netz_gegangen', 'Helper code'),
		appeal: t('ins_netz_gegangen', 'Texts of appeals'),
		words: t('ins_netz_gegangen', 'Own words of the Landesverband'),
	}
}
