/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { subscribe, unsubscribe } from '@nextcloud/event-bus'
import { onBeforeUnmount } from 'vue'

/** The part of the event that counts here. */
interface Executed {
	notification: { app: string }
}

/** What the notifications app says after a button in the bell has worked. */
const EXECUTED = 'notifications:action:executed'

/**
 * Whoever answers in the bell sees the answer on the page below it as well.
 *
 * @param answered - called after each answer to a notification of this app
 */
export function useBell(answered: () => void): void {
	/**
	 * @param event - of any app
	 */
	function notice(event: unknown): void {
		if ((event as Executed).notification.app === 'ins_netz_gegangen') {
			answered()
		}
	}

	subscribe(EXECUTED, notice)
	onBeforeUnmount(() => unsubscribe(EXECUTED, notice))
}
