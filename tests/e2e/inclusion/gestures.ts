/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CDPSession, Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'

/** What only a steady hand or a mouse can do. */
const GESTURES = ['dblclick', 'dragstart', 'drop', 'touchstart', 'touchmove', 'touchend', 'mouseenter', 'mouseover', 'mousedown', 'pointerdown', 'contextmenu']

/**
 * B06: nothing in the page itself waits for dragging, swiping, hovering or a double click.
 * The frame around it opens its navigation by swiping too, beside a button for that.
 */
export async function measureGestures(page: Page): Promise<Measured> {
	const session = await page.context().newCDPSession(page)
	const heard = await listeners(session)
	await session.detach()
	const dragged = await page.evaluate(() => document.querySelectorAll('#content [draggable="true"]').length)
	const faults = heard.filter((type) => GESTURES.includes(type)).map((type) => `the page listens to ${type}`)
	return counted('B06', 'Gesten ohne Ersatz', dragged === 0 ? faults : [...faults, `${dragged} things can be dragged`])
}

/** Every kind of event that something inside the page listens to. */
async function listeners(session: CDPSession): Promise<string[]> {
	const { result } = await session.send('Runtime.evaluate', { expression: 'document.querySelector("#content .ing-page") ?? document.querySelector("#content")' })
	const { listeners: found } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId!, depth: -1 })
	return [...new Set(found.map(({ type }) => type))]
}
