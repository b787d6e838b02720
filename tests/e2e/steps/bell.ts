/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { expect } from '@playwright/test'

/**
 * Opens the bell in the frame of the server and presses a button in it; waits until the notification is gone.
 *
 * @param page - any page of the person
 * @param subject - of the notification
 * @param label - on the button
 */
export async function pressInBell(page: Page, subject: string, label: string): Promise<void> {
	await page.getByRole('button', { name: 'Benachrichtigungen' }).click()
	const notification = page.getByRole('banner').getByRole('listitem').filter({ hasText: subject })
	await notification.getByRole('button', { name: label }).click()
	await expect(notification).toHaveCount(0)
}
