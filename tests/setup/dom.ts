/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The parts of Nextcloud's page that @nextcloud/vue looks for when it mounts.
 */
document.body.innerHTML = '<div id="skip-actions"></div><div id="content"></div>'
