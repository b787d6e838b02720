/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '../api/types.ts'

import { createRouter, createWebHistory } from 'vue-router'
import { t } from '../l10n.ts'
import { appealRoutes } from '../views/appeal/routes.ts'
import { deskRoutes } from '../views/desk/routes.ts'
import { editingRoutes } from '../views/editing/routes.ts'
import { figureRoutes } from '../views/figures/routes.ts'
import { handbookRoutes } from '../views/handbook/routes.ts'
import { helperRoutes } from '../views/helper/routes.ts'
import { intakeRoutes } from '../views/intake/routes.ts'
import { listRoutes } from '../views/lists/routes.ts'
import { memberRoutes } from '../views/member/routes.ts'
import { sessionRoutes } from '../views/session/routes.ts'
import { routerBase } from './base.ts'

declare module 'vue-router' {
	interface RouteMeta {
		/** Name of the page in the tab of the browser until the page itself knows better. */
		title?: () => string
		/** Which look: large for members, helpers and intake; dense for the desk. */
		area?: 'member' | 'desk'
		/** One of these is needed to see anything here. The server decides anyway; this saves an empty page. */
		roles?: readonly Role[]
	}
}

const routes: RouteRecordRaw[] = [
	...memberRoutes,
	...helperRoutes,
	...handbookRoutes,
	...editingRoutes,
	...intakeRoutes,
	...deskRoutes,
	...figureRoutes,
	...appealRoutes,
	...sessionRoutes,
	...listRoutes,
	{
		path: '/:rest(.*)*',
		name: 'nothing-here',
		component: () => import('../views/member/NothingHere.vue'),
		meta: { title: () => t('ins_netz_gegangen', 'This page does not exist') },
	},
]

export const router = createRouter({
	history: createWebHistory(routerBase(window.location.pathname)),
	routes,
})
