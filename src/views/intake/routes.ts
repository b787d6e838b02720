/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'

export const intakeRoutes: RouteRecordRaw[] = [
	{
		path: '/aufnahme',
		name: 'intake',
		component: () => import('./IntakeView.vue'),
		// ?anfrage=12 goes on with a call that was put down earlier.
		props: (route) => ({ requestId: Number(route.query.anfrage) || null }),
		meta: { area: 'member', roles: ['intake', 'coordinator'], title: () => t('ins_netz_gegangen', 'Take a call') },
	},
	{
		path: '/aufnahme/liste',
		name: 'call-list',
		component: () => import('./CallListView.vue'),
		meta: { area: 'member', roles: ['intake', 'coordinator'], title: () => t('ins_netz_gegangen', 'Call list') },
	},
	{
		path: '/aufnahme/zettel',
		name: 'call-sheet',
		component: () => import('./CallSheetView.vue'),
		meta: { area: 'member', title: () => t('ins_netz_gegangen', 'Call sheet') },
	},
]
