/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { loadClient } from './api/client.ts'
import { router } from './router/index.ts'
import { pageChanged } from './router/pageChange.ts'
import { forgetForeignDrafts } from './stores/drafts.ts'

forgetForeignDrafts()

router.afterEach((to, from) => {
	if (to.meta.title !== undefined) {
		document.title = to.meta.title()
	}
	if (from.matched.length > 0 && to.path !== from.path) {
		pageChanged()
	}
})

// How long it takes until people see something: the tests read it.
performance.mark('ins_netz_gegangen:start')
createApp(App).use(createPinia()).use(router).mount(takeContent())
// Whoever loses the line later can still send what was typed, once it is back.
loadClient().catch(() => undefined)

/**
 * The frame brings a `main` and a hidden h1 of its own around the app. The app has both itself,
 * and two of each would tell a screen reader nothing: so it takes the place of the frame's.
 */
function takeContent(): Element {
	const content = document.createElement('div')
	content.id = 'content'
	content.className = document.getElementById('content')?.className ?? ''
	document.getElementById('content')?.replaceWith(content)
	return content
}
