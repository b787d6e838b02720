/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import AdminApp from './components/admin/AdminApp.vue'

import './styles/tokens.css'
import './styles/member.css'
import './styles/form-fields.css'
import './styles/form-choices.css'
import './components/desk/desk.css'

createApp(AdminApp).use(createPinia()).mount('#ins-netz-gegangen-admin')
