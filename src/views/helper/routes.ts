/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { withId } from '../../router/withId.ts'

export const helperRoutes: RouteRecordRaw[] = [
	{ path: '/helfen', name: 'offer-help', component: () => import('./OfferHelp.vue') },
	{ path: '/aufgaben', name: 'tasks', component: () => import('./MyTasks.vue') },
	{ path: '/aufgaben/:id(\\d+)', name: 'task', component: () => import('./OneTask.vue'), props: withId },
	{ path: '/aufgaben/:id(\\d+)/termin', name: 'task-appointment', component: () => import('./TaskAppointment.vue'), props: withId },
	{ path: '/aufgaben/:id(\\d+)/fragen', name: 'task-feedback', component: () => import('./TaskFeedback.vue'), props: withId },
	{ path: '/frage/:id(\\d+)', name: 'ask', component: () => import('./OneAsk.vue'), props: withId },
	{ path: '/brett', name: 'board', component: () => import('./HelperBoard.vue') },
]
