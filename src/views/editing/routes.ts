/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

export const editingRoutes: RouteRecordRaw[] = [
	{ path: '/redaktion', name: 'editing', component: () => import('./PagesView.vue'), meta: { area: 'desk' } },
	{ path: '/redaktion/seite/:page', name: 'editing-page', component: () => import('./PageView.vue'), props: true, meta: { area: 'desk' } },
	{ path: '/redaktion/plattformen', name: 'editing-platforms', component: () => import('./PlatformsView.vue'), meta: { area: 'desk' } },
	{ path: '/redaktion/saetze', name: 'editing-suggestions', component: () => import('./SuggestionsView.vue'), meta: { area: 'desk' } },
	{ path: '/redaktion/woerter', name: 'editing-words', component: () => import('./WordsView.vue'), meta: { area: 'desk' } },
	{ path: '/redaktion/austausch', name: 'editing-archive', component: () => import('./ArchiveView.vue'), meta: { area: 'desk' } },
]
