/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One platform of the table, with everything a page may say about it. */
export interface Platform {
	id: string
	name: string
	/** Where to find it, empty until the party fills it in. */
	address: string
	/** Name of its official app on a phone, empty if there is none. */
	app: string
	account: boolean
	whoMay: string
	howToGetIn: string
	contact: string
	/** Last day of a trial, `YYYY-MM-DD`, or null. */
	trialUntil: string | null
	/** Whom to tell how the trial went. */
	trialContact: string
}

export interface PlatformNote { platform: string, reason: string }

/** What somebody wants to do, and with what the party does it. */
export interface Purpose {
	id: string
	name: string
	/** Id of the platform for this purpose. */
	platform: string
	/** The decision that made it official, or null for a proposal. */
	decision: { body: string, date: string, reference: string } | null
	alsoAllowed: PlatformNote[]
	notForPartyMatters: PlatformNote[]
	/** Handbook page that explains it. */
	page: string
}

/** One question of the guide „Was möchtest du tun?“ with its answers. */
export interface GuideQuestion {
	id: string
	question: string
	answers: { name: string, purpose: string }[]
}

/** What is needed to fill a page; more may stand beside it. */
export interface PlatformNames {
	unknown: { address: string, app: string, contact: string }
	platforms: readonly Pick<Platform, 'id' | 'name' | 'address' | 'app' | 'contact'>[]
	purposes: readonly Pick<Purpose, 'id' | 'platform'>[]
}

export interface PlatformTable {
	/** Word for a purpose without a decision. */
	proposal: string
	/** Words in place of a detail that is not filled in yet. */
	unknown: { address: string, app: string, contact: string }
	platforms: Platform[]
	purposes: Purpose[]
	guide: { question: string, answers: { name: string, question?: string, purpose?: string }[], questions: GuideQuestion[] }
}

const PLACEHOLDER = /\{\{platform\.(\w+)(?:\.(address|app|contact))?\}\}/g

/**
 * Fills `{{platform.PURPOSE}}` with the name of the platform for a purpose,
 * `{{platform.PURPOSE.address}}` (`.app`, `.contact`) with that detail. A
 * purpose that the table does not know stays as it is.
 *
 * @param markdown page text
 * @param table platform table
 */
export function fillPlatforms(markdown: string, table: PlatformNames): string {
	return markdown.replace(PLACEHOLDER, (whole, purposeId: string, detail?: 'address' | 'app' | 'contact') => {
		const purpose = table.purposes.find(({ id }) => id === purposeId)
		const platform = table.platforms.find(({ id }) => id === purpose?.platform)
		if (!platform) {
			return whole
		}
		return detail ? platform[detail] || table.unknown[detail] : platform.name
	})
}
