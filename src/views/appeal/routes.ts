/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'

const appealId = (route: RouteLocationNormalized) => ({ appealId: Number(route.params.id) })

export const appealRoutes: RouteRecordRaw[] = [
	{
		path: '/abfragen',
		name: 'appeals',
		component: () => import('./AppealsView.vue'),
		meta: { area: 'desk', roles: ['editor', 'coordinator', 'intake'], title: () => t('ins_netz_gegangen', 'Appeals') },
	},
	{
		path: '/abfragen/:id(\\d+)',
		name: 'appeal',
		component: () => import('./AppealView.vue'),
		props: appealId,
		meta: { area: 'desk', roles: ['editor', 'coordinator', 'intake'], title: () => t('ins_netz_gegangen', 'Appeal') },
	},
	{
		path: '/abfragen/:id(\\d+)/papier',
		name: 'appeal-paper',
		component: () => import('./PaperView.vue'),
		props: appealId,
		meta: { area: 'desk', roles: ['editor', 'coordinator', 'intake'], title: () => t('ins_netz_gegangen', 'Enter answers from paper') },
	},
	{
		path: '/abfragen/:id(\\d+)/:kind(poster|form)',
		name: 'appeal-print',
		component: () => import('./PrintView.vue'),
		props: (route) => ({ ...appealId(route), kind: route.params.kind }),
		meta: { area: 'desk', roles: ['editor', 'coordinator', 'intake'], title: () => t('ins_netz_gegangen', 'Print') },
	},
	{
		path: '/abfrage/:code([a-z]{8})',
		name: 'question',
		component: () => import('./QuestionView.vue'),
		props: (route) => ({ code: route.params.code, list: typeof route.query.l === 'string' ? route.query.l : null }),
		meta: { title: () => t('ins_netz_gegangen', 'A question to you') },
	},
]
