/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import StartPage from './StartPage.vue'
import { withId } from '../../router/withId.ts'

export const memberRoutes: RouteRecordRaw[] = [
	// The start page is what most people see first, so it comes with the first bundle.
	{ path: '/', name: 'start', component: StartPage },
	{ path: '/hilfe', name: 'ask-for-help', component: () => import('./AskForHelp.vue') },
	{ path: '/gruppe', name: 'body-request', component: () => import('./BodyRequest.vue') },
	{ path: '/anfragen/:id(\\d+)', name: 'request', component: () => import('./MyRequest.vue'), props: withId },
	{ path: '/anfragen/:id(\\d+)/danke', name: 'request-sent', component: () => import('./RequestSent.vue'), props: withId },
	{ path: '/anfragen/:id(\\d+)/aendern', name: 'request-edit', component: () => import('./EditRequest.vue'), props: withId },
	{ path: '/anfragen/:id(\\d+)/rueckmeldung', name: 'request-feedback', component: () => import('./GiveFeedback.vue'), props: withId },
	{ path: '/rueckruf', name: 'call-me-back', component: () => import('./CallMeBack.vue') },
	{ path: '/barriere', name: 'barrier', component: () => import('./ReportBarrier.vue') },
	{ path: '/melden', name: 'report', component: () => import('./ReportProblem.vue') },
	{ path: '/vertrauen', name: 'trust', component: () => import('./TrustReports.vue') },
	{ path: '/meine-daten', name: 'my-data', component: () => import('./MyData.vue') },
]
