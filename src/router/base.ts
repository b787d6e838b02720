/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { generateUrl } from '@nextcloud/router'

const APP = '/apps/ins_netz_gegangen'

/**
 * Address below which the pages of the app lie. A server with pretty addresses answers the plain ones as well
 * (with index.php), and links in old mails have them: so the page that is open decides.
 *
 * @param pathname - of the page that is open
 */
export function routerBase(pathname: string): string {
	const found = new RegExp(`^.*?${APP}(?=/|$)`).exec(pathname)
	return found === null ? generateUrl(APP) : found[0]
}
