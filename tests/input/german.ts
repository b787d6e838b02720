/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const { translations } = JSON.parse(readFileSync(join(import.meta.dirname, '../../l10n/de.json'), 'utf8')) as { translations: { [english: string]: string | string[] } }

const sentences = Object.entries(translations)
	.flatMap(([english, german]) => [german].flat().filter((one) => one !== english))
	.map((german) => new RegExp(`^${german.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(\d\\\$)?s/g, '.+')}$`))

/** Whether a message is a German sentence of the app. */
export function isGerman(message: unknown): boolean {
	return typeof message === 'string' && sentences.some((sentence) => sentence.test(message))
}
