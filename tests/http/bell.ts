/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { OcsClient } from '../server/ocs.ts'

const ADDRESS = '/ocs/v2.php/apps/notifications/api/v2/notifications'

export interface Notification {
	notification_id: number
	app: string
	subject: string
	object_type: string
	object_id: string
	actions: { label: string, link: string, type: string, primary: boolean }[]
}

/**
 * What the bell of a person holds of this app, newest first.
 */
export async function bell(person: OcsClient): Promise<Notification[]> {
	const { status, data } = await person.call('GET', ADDRESS)
	if (status === 204) {
		return []
	}
	if (status !== 200) {
		throw new Error(`${person.account}: the notifications gave ${status}`)
	}
	return (data as Notification[]).filter(({ app }) => app === 'ins_netz_gegangen')
}

/**
 * Presses a button of a notification the way Nextcloud's bell does.
 *
 * @param person - whose bell it is
 * @param notification - the notification
 * @param label - text on the button
 */
export async function press(person: OcsClient, notification: Notification, label: string) {
	const action = notification.actions.find((one) => one.label === label)
	if (!action) {
		throw new Error(`"${notification.subject}" has no button "${label}", only ${notification.actions.map((one) => one.label).join(', ')}`)
	}
	return person.call(action.type, action.link)
}
