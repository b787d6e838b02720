/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

export const handbookRoutes: RouteRecordRaw[] = [
	{ path: '/handbuch', name: 'handbook', component: () => import('./HandbookList.vue') },
	{ path: '/handbuch/:page', name: 'handbook-page', component: () => import('./HandbookReader.vue'), props: true },
	{ path: '/plattformen', name: 'platforms', component: () => import('./PlatformsView.vue') },
	{ path: '/plattformen/:purpose', name: 'platform', component: () => import('./PlatformsView.vue'), props: true },
	{ path: '/drucken/handbuch', name: 'handbook-print', component: () => import('./HandbookPrint.vue') },
]
