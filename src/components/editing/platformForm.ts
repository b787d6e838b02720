/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlatformInput, PlatformTable, PurposeInput } from '../../api/types.ts'

/** A platform as it is typed: empty texts stand for "not said". */
export type TypedPlatform = Required<Omit<PlatformInput, 'trialUntil'>> & { trialUntil: string }

export interface TypedTable {
	/** Version that was seen last. */
	based: number
	platforms: TypedPlatform[]
	purposes: PurposeInput[]
}

/**
 * @param table - as the server has it
 */
export function typedTable(table: PlatformTable): TypedTable {
	return {
		based: table.version,
		platforms: table.platforms.map((platform) => {
			const { id, name, address, app, account, whoMay, howToGetIn, contact, trialUntil, trialContact } = platform
			return { id, name, address, app, account, whoMay, howToGetIn, contact, trialUntil: trialUntil ?? '', trialContact }
		}),
		purposes: table.purposes.map(({ id, name, platform, page, alsoAllowed, notForPartyMatters }) => structuredClone({ id, name, platform, page, alsoAllowed, notForPartyMatters })),
	}
}

/**
 * @param platforms - as they are typed
 */
export function sentPlatforms(platforms: TypedPlatform[]): PlatformInput[] {
	return platforms.map((platform) => ({ ...platform, trialUntil: platform.trialUntil || null }))
}

/**
 * A platform with nothing in it.
 *
 * @param platforms - those there are, for an id that is free
 */
export function newPlatform(platforms: readonly TypedPlatform[]): TypedPlatform {
	let number = platforms.length + 1
	while (platforms.some(({ id }) => id === `own${number}`)) {
		number++
	}
	return { id: `own${number}`, name: '', address: '', app: '', account: false, whoMay: '', howToGetIn: '', contact: '', trialUntil: '', trialContact: '' }
}
