/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import axios, { isAxiosError } from '@nextcloud/axios'
import { generateUrl } from '@nextcloud/router'
import { ApiError } from './errors.ts'

/**
 * Tell the server the password again, as it wants it before things of weight.
 *
 * @param password - of the account
 */
export async function confirmPassword(password: string): Promise<void> {
	try {
		await axios.post(generateUrl('/login/confirm'), { password })
	} catch (error) {
		throw new ApiError(isAxiosError(error) ? error.response?.status ?? 0 : 500)
	}
}
