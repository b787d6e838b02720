/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { PageUnderTest } from '../pages.ts'
import type { Measured } from './measured.ts'

import { axeFaults } from '../fixtures/axe.ts'
import { measureActions } from './actions.ts'
import { measureContrast } from './contrast.ts'
import { measureEmail, measureMotion, measurePuzzles, measureWindows } from './controls.ts'
import { measureFocus } from './focus.ts'
import { measureGestures } from './gestures.ts'
import { measureHeadings } from './headings.ts'
import { measureLabels } from './labels.ts'
import { measureLanguage } from './language.ts'
import { counted } from './measured.ts'
import { measurePaper } from './paper.ts'
import { measureStates } from './states.ts'
import { measureTargets } from './targets.ts'
import { measureText } from './text.ts'
import { measureLargeLetters, measureNarrow } from './zoom.ts'

/** Which bar a page has to reach: that of members, or the weaker one of the desk. */
export type Bar = Pick<PageUnderTest, 'area'> & {
	/** Most fields in one step. */
	fields?: number
}

/**
 * What a change of colours can break; run it in each theme.
 */
export async function measureLook(page: Page, { area }: Bar): Promise<Measured[]> {
	const weaker = area === 'desk'
	const { colours, others } = await axeFaults(page, weaker)
	return [
		...await measureContrast(page, weaker ? 4.5 : 7, colours),
		counted('axe', 'Funde von axe', others),
	]
}

/**
 * The same page in one more theme: in the short run only its colours.
 */
export async function measureAgain(page: Page, bar: Bar): Promise<Measured[]> {
	if (process.env.FULL === '1') {
		return measureLook(page, bar)
	}
	const weaker = bar.area === 'desk'
	return measureContrast(page, weaker ? 4.5 : 7, (await axeFaults(page, weaker, true)).colours)
}

/**
 * Everything that is the same in each theme.
 */
export async function measureBuild(page: Page, { area, fields }: Bar): Promise<Measured[]> {
	const all = [
		await measureHeadings(page),
		...await measureFocus(page),
		await measureLabels(page),
		await measureGestures(page),
		await measurePuzzles(page),
		await measureEmail(page),
		await measureStates(page),
		await measureWindows(page),
	]
	if (area === 'desk') {
		return [...all, ...await measureTargets(page, 24, 0), ...await measureNarrow(page, 0)]
	}
	return [
		...all,
		...await measureText(page),
		await measureLargeLetters(page),
		...await measureTargets(page),
		...await measureNarrow(page, 48),
		...await measureActions(page, fields),
		await measureMotion(page),
		await measurePaper(page),
		...await measureLanguage(page),
	]
}
