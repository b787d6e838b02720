/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'

export const figureRoutes: RouteRecordRaw[] = [
	{
		path: '/zahlen',
		name: 'figures',
		component: () => import('./FiguresView.vue'),
		meta: { area: 'desk', roles: ['coordinator', 'executive'], title: () => t('ins_netz_gegangen', 'Figures') },
	},
	{
		path: '/zahlen/zwischenstand',
		name: 'interim-report',
		component: () => import('./InterimReport.vue'),
		meta: { area: 'desk', roles: ['coordinator', 'executive'], title: () => t('ins_netz_gegangen', 'Interim report') },
	},
	{
		path: '/zahlen/umfrage',
		name: 'evaluation-survey',
		component: () => import('./SurveyView.vue'),
		meta: { area: 'desk', roles: ['editor', 'coordinator', 'executive'], title: () => t('ins_netz_gegangen', 'Survey for the evaluation') },
	},
]
