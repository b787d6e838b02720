/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Locator, Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { tabTo } from '../steps/keyboard.ts'
import { counted } from './measured.ts'
import { install } from './probe.ts'
import { Screens } from './screens.ts'

/** Calls of the app that change something. Keeping a half-filled form changes nothing for anybody. */
const WRITE = /^(?:POST|PUT|PATCH|DELETE) .*\/api\/v1\/(?!drafts)/

/**
 * A way through the app by keyboard alone. It counts what the person has to do and remembers what was asked.
 */
export class Walk {
	/** Keys pressed so far, typed letters included. */
	presses = 0
	/** Calls that changed something so far. */
	writes = 0
	/** Screens on which something had to be chosen or filled in. */
	private readonly decided = new Set<string>()
	/** What each screen asked. */
	private readonly asked = new Map<string, Set<string>>()
	/** What the screens looked and sounded like. */
	readonly screens = new Screens()

	private constructor(private readonly page: Page) {
		page.on('request', (request) => {
			this.writes += WRITE.test(`${request.method()} ${request.url()}`) ? 1 : 0
		})
	}

	/** Begins on a page that is open; from now on it listens to what a screen reader is told. */
	static async begin(page: Page): Promise<Walk> {
		await install(page)
		await page.evaluate(() => {
			window.announced = []
			const said = new Map<Element, string>()
			new MutationObserver(() => {
				for (const region of document.querySelectorAll('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]')) {
					const text = region.textContent!.replace(/\s+/g, ' ').trim()
					if (text !== (said.get(region) ?? '') && text !== '') {
						window.announced.push(text)
					}
					said.set(region, text)
				}
			}).observe(document.body, { subtree: true, childList: true, characterData: true })
		})
		return new Walk(page)
	}

	/** Walks to a link or button and presses it, because that is what one wants. */
	async choose(target: Locator): Promise<void> {
		await this.decide(target)
		await this.go(target)
	}

	/** Walks to the only way on and presses it. */
	async go(target: Locator): Promise<void> {
		await this.to(target)
		await this.page.keyboard.press('Enter')
		this.presses += 1
	}

	/** Walks to a box and ticks it. */
	async tick(target: Locator): Promise<void> {
		await this.decide(target)
		await this.to(target)
		await this.page.keyboard.press('Space')
		this.presses += 1
	}

	/** Walks to a field or list and types. */
	async type(target: Locator, text: string): Promise<void> {
		await this.decide(target)
		await this.to(target)
		await this.page.keyboard.type(text)
		this.presses += text.length
	}

	/** Walks somewhere. */
	async to(target: Locator): Promise<void> {
		this.presses += await tabTo(this.page, target)
	}

	/**
	 * What the way measured.
	 *
	 * @param most - most decisions
	 * @param early - how much was changed before it was reviewed
	 */
	async measure(most: number, early: number): Promise<Measured[]> {
		const { size } = this.decided
		const announced = await this.page.evaluate(() => window.announced)
		return [
			{ demand: 'B24', what: 'Entscheidungen', value: size, unit: '', faults: size > most ? [`takes ${size} decisions, at most ${most}`] : [] },
			{ demand: 'B24', what: 'Fragen in Formularen', value: [...this.asked.values()].reduce((sum, { size }) => sum + size, 0), unit: '', faults: [] },
			{ demand: 'B24', what: 'Tastendrücke', value: this.presses, unit: '', faults: [] },
			counted('B10', 'Änderungen vor der Rückfrage', Array.from({ length: early }, () => 'changes something before it is reviewed')),
			counted('B11', 'doppelt Gefragtes', askedTwice(this.asked)),
			counted('B19', 'doppelt Angesagtes', saidTwice(announced)),
		]
	}

	/** Notes that this screen wants a decision, and what it asks. */
	private async decide(target: Locator): Promise<void> {
		// Until it is there, the screen before still stands.
		await target.waitFor()
		const { screen, questions } = await this.page.evaluate(() => ({
			// A step of a form is a screen of its own, and so is the question before something cannot be undone.
			screen: [location.pathname, document.querySelector('#content main form h2')?.textContent, document.querySelector('#content main [role="group"]:has(> .confirm-step__question)')?.ariaLabel].join(' '),
			questions: [...document.querySelectorAll('#content main form :is(legend, label.form-field__label)')].filter((label) => window.probe.visible(label)).map((label) => label.textContent!.trim()),
		}))
		if (!this.decided.has(screen)) {
			this.decided.add(screen)
			await this.screens.look(this.page)
		}
		this.asked.set(screen, new Set([...this.asked.get(screen) ?? [], ...questions]))
	}
}

/**
 * B11: questions that more than one screen of a flow asks.
 *
 * @param screens - questions by screen
 */
export function askedTwice(screens: Map<string, Set<string>>): string[] {
	const questions = [...screens.values()].flatMap((asked) => [...asked])
	return [...new Set(questions.filter((question, index) => questions.indexOf(question) !== index))].map((question) => `asks „${question}“ twice`)
}

/**
 * B19: sentences that a screen reader is told more than once in a row of events.
 *
 * @param announced - texts in the order they came
 */
export function saidTwice(announced: string[]): string[] {
	return [...new Set(announced.filter((text, index) => announced.indexOf(text) !== index))].map((text) => `says „${text}“ twice`)
}

declare global {
	interface Window {
		/** What live regions said since a walk began. */
		announced: string[]
	}
}
