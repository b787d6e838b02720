/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Field, ImportKind } from '../../core/import/columns.ts'
import type { FileFault } from '../../core/import/file.ts'

import { t } from '../../l10n.ts'

/**
 * What a file is wrong with, and what to do.
 *
 * @param fault - code
 * @param line - of the table, if it is one line
 */
export function faultWords(fault: FileFault, line?: number): string {
	switch (fault) {
		case 'empty': return t('ins_netz_gegangen', 'There is nothing in this file.')
		case 'large': return t('ins_netz_gegangen', 'This file is too large. Five megabytes are possible.')
		case 'spreadsheet': return t('ins_netz_gegangen', 'This is a file of a spreadsheet program. Open it there and save the table as CSV.')
		case 'binary': return t('ins_netz_gegangen', 'This is no table. Please choose a file that was saved as CSV.')
		case 'quote': return line === undefined
			? t('ins_netz_gegangen', 'A quotation mark is opened and never closed. Please look at the file in a spreadsheet and save it again.')
			: t('ins_netz_gegangen', 'Line {line} has more cells than there are headings. Is a text with a comma or a semicolon without quotation marks?', { line })
		case 'heading': return t('ins_netz_gegangen', 'A column has no heading. The first line has to name every column.')
		case 'twice': return t('ins_netz_gegangen', 'Two columns have the same heading. Please rename one of them in the file.')
		case 'rows': return t('ins_netz_gegangen', 'There are only headings in this file. The first line names the columns, the people stand below.')
		case 'lines': return t('ins_netz_gegangen', 'This table is too long. 5,000 lines are possible at once.')
	}
}

/**
 * @param field - what a column means
 * @param kind - what the lines become
 */
export function fieldName(field: Field, kind: ImportKind): string {
	switch (field) {
		case 'account': return t('ins_netz_gegangen', 'Account in the cloud')
		case 'at': return t('ins_netz_gegangen', 'When it was filled in')
		case 'name': return t('ins_netz_gegangen', 'Name')
		case 'phone': return t('ins_netz_gegangen', 'Phone number')
		case 'email': return t('ins_netz_gegangen', 'E-mail address')
		case 'address': return t('ins_netz_gegangen', 'Address')
		case 'contactNote': return t('ins_netz_gegangen', 'Hint for calling')
		case 'district': return t('ins_netz_gegangen', 'District')
		case 'ties': return t('ins_netz_gegangen', 'Ties to other districts')
		case 'postalCode': return t('ins_netz_gegangen', 'Postal code')
		case 'radiusKm': return t('ins_netz_gegangen', 'Radius in kilometres')
		case 'channels': return kind === 'helpers' ? t('ins_netz_gegangen', 'How somebody helps') : t('ins_netz_gegangen', 'How help is wanted')
		case 'topics': return t('ins_netz_gegangen', 'Topics')
		case 'devices': return t('ins_netz_gegangen', 'Devices')
		case 'languages': return t('ins_netz_gegangen', 'Languages')
		case 'slots': return t('ins_netz_gegangen', 'Times of the week')
		case 'capacity': return t('ins_netz_gegangen', 'How many people at a time')
		case 'hoursCap': return t('ins_netz_gegangen', 'Hours a month')
		case 'needs': return t('ins_netz_gegangen', 'What to consider')
		case 'neededBy': return t('ins_netz_gegangen', 'Needed by')
		case 'text': return t('ins_netz_gegangen', 'What it is about')
		case 'agreement': return t('ins_netz_gegangen', 'Helper code accepted (yes)')
		case 'consent': return t('ins_netz_gegangen', 'Consent (yes)')
	}
}
