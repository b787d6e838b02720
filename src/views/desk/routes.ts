/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'

export const deskRoutes: RouteRecordRaw[] = [
	{
		path: '/koordination',
		name: 'coordination',
		component: () => import('./TodayView.vue'),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Today') },
	},
	{
		path: '/koordination/liste/:queue(new|callback|searching|unanswered|confirm|followup|stale|bodies|all)',
		name: 'queue',
		component: () => import('./QueuesView.vue'),
		props: true,
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Coordination') },
	},
	{
		path: '/koordination/anfrage/:id(\\d+)',
		name: 'desk-request',
		component: () => import('./RequestView.vue'),
		props: (route) => ({ requestId: Number(route.params.id) }),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Request') },
	},
	{
		path: '/koordination/vorschlag',
		name: 'desk-plan',
		component: () => import('./PlanView.vue'),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Proposal for all open requests') },
	},
	{
		path: '/koordination/karte',
		name: 'desk-map',
		component: () => import('./MapView.vue'),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Map') },
	},
	{
		path: '/koordination/helfende',
		name: 'desk-helpers',
		component: () => import('./HelpersView.vue'),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Helpers') },
	},
	{
		path: '/koordination/helfende/neu',
		name: 'desk-helper-new',
		component: () => import('./HelperFormView.vue'),
		props: { helperId: null },
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Enter a helper without account') },
	},
	{
		path: '/koordination/helfende/:id(\\d+)',
		name: 'desk-helper',
		component: () => import('./HelperView.vue'),
		props: (route) => ({ helperId: Number(route.params.id) }),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Helper') },
	},
	{
		path: '/koordination/helfende/:id(\\d+)/bearbeiten',
		name: 'desk-helper-edit',
		component: () => import('./HelperFormView.vue'),
		props: (route) => ({ helperId: Number(route.params.id) }),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Correct a helper') },
	},
	{
		path: '/koordination/rollen',
		name: 'desk-roles',
		component: () => import('./RolesView.vue'),
		meta: { area: 'desk', roles: ['coordinator'], title: () => t('ins_netz_gegangen', 'Roles') },
	},
	{
		path: '/koordination/dienste',
		name: 'desk-duties',
		component: () => import('./DutyView.vue'),
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'Duties') },
	},
	{
		path: '/koordination/tabellen',
		name: 'desk-import',
		component: () => import('./ImportView.vue'),
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'Take a table in') },
	},
]
