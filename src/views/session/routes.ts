/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'
import { withId } from '../../router/withId.ts'

export const sessionRoutes: RouteRecordRaw[] = [
	{ path: '/sprechstunden', name: 'sessions', component: () => import('./SessionsView.vue') },
	{ path: '/sprechstunden/:id(\\d+)', name: 'session', component: () => import('./OneSession.vue'), props: withId },
	{
		path: '/koordination/sprechstunden',
		name: 'desk-sessions',
		component: () => import('./DeskSessions.vue'),
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'Group sessions') },
	},
	{
		path: '/koordination/sprechstunden/neu',
		name: 'desk-session-new',
		component: () => import('./NewSession.vue'),
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'New group session') },
	},
	{
		path: '/koordination/sprechstunden/:id(\\d+)',
		name: 'desk-session',
		component: () => import('./DeskSession.vue'),
		props: withId,
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'Group session') },
	},
]
