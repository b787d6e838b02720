/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach, vi } from 'vitest'

declare global {
	interface Window {
		_nc_initial_state?: Map<string, unknown>
	}
}

/** The parts of Nextcloud's page that @nextcloud/vue looks for when it mounts. */
const FRAME = '<div id="skip-actions"></div><div id="content"></div>'

// A mock of one file must not meet what another file loaded.
vi.resetModules()

document.body.innerHTML = FRAME

// The files share one browser, which saves most of the time; so each test leaves it as it found it.
afterEach(() => {
	localStorage.clear()
	sessionStorage.clear()
	// What was read once is kept for the whole page.
	window._nc_initial_state?.clear()
	document.body.innerHTML = FRAME
})
// The last one registered is the first one called: what is mounted goes before its page does.
disableAutoUnmount()
enableAutoUnmount(afterEach)
