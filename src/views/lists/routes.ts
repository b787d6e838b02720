/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RouteRecordRaw } from 'vue-router'

import { t } from '@nextcloud/l10n'

export const listRoutes: RouteRecordRaw[] = [
	{
		path: '/verteiler',
		name: 'lists',
		component: () => import('./ListsView.vue'),
		meta: { area: 'desk', title: () => t('ins_netz_gegangen', 'Distribution lists') },
	},
	{
		path: '/nachrichten',
		name: 'messages',
		component: () => import('./MyMessagesView.vue'),
		meta: { title: () => t('ins_netz_gegangen', 'Messages to me') },
	},
]
