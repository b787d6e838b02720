/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import './styles/tokens.css'
import './styles/member.css'
import './styles/drawing.css'
import './styles/form-fields.css'
import './styles/form-choices.css'
import './styles/print.css'

// The server adds a version to the address of this file, and parts that are loaded later import from it
// without that version: the browser runs it twice. So it may only do what can be done twice.
void import('./app.ts')
