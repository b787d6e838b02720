/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
export default {
	extends: '@nextcloud/stylelint-config',
	rules: {
		'csstools/use-logical': null,
	},
}
