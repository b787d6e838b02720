/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { execFileSync } from 'node:child_process'
import { install } from './probe.ts'

/** 12 pt on paper in CSS pixels. */
const LEAST = 16

export interface Sheet {
	/** Every word, with single spaces. */
	text: string
	/** Width and height in points. */
	size: [number, number]
	/** Sheets with nothing on them. */
	empty: number
}

/**
 * Prints a page as people do and reads the sheet again, with pdftotext and pdfinfo.
 */
export async function printSheet(page: Page): Promise<Sheet> {
	const input = await page.pdf({ preferCSSPageSize: true, printBackground: true })
	const run = (program: string, ...args: string[]) => execFileSync(program, args, { input, encoding: 'utf8' })
	const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', '-')) ?? []
	const sheets = run('pdftotext', '-', '-').split('\f').slice(0, -1)
	return {
		text: sheets.join(' ').replace(/\s+/g, ' '),
		size: [Number(width), Number(height)],
		empty: sheets.filter((sheet) => sheet.trim() === '').length,
	}
}

/**
 * Prints a page and gives the text of each sheet, in its order and with its gaps: what stands in one line stays in one.
 */
export async function printSheets(page: Page): Promise<string[]> {
	const input = await page.pdf({ preferCSSPageSize: true })
	return execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' }).split('\f').slice(0, -1)
}

/**
 * B21: at least 12 pt, black on white, no navigation and nothing to press. The page goes back to the screen.
 */
export async function measurePaper(page: Page): Promise<Measured> {
	await page.emulateMedia({ media: 'print' })
	await install(page)
	const { smallest, faults } = await page.evaluate((least) => {
		const found = new Set<string>()
		let smallest: number | null = null
		for (const { holder } of window.probe.texts()) {
			const style = getComputedStyle(holder)
			const size = Number.parseFloat(style.fontSize)
			smallest = Math.min(smallest ?? size, size)
			if (size < least - 0.1) {
				found.add(`${window.probe.name(holder)} is ${(size * 0.75).toFixed(1)} pt on paper`)
			}
			if (window.probe.contrast(window.probe.colour(style.color), [0, 0, 0, 1]) > 1.05) {
				found.add(`${window.probe.name(holder)} is printed in ${style.color}`)
			}
			if (window.probe.contrast(window.probe.background(holder), [255, 255, 255, 1]) > 1.05) {
				found.add(`${window.probe.name(holder)} is printed on a colour`)
			}
		}
		for (const element of document.querySelectorAll('#header, nav, .app-navigation, #content button')) {
			if (window.probe.visible(element)) {
				found.add(`${window.probe.name(element)} is printed`)
			}
		}
		return { smallest, faults: [...found] }
	}, LEAST)
	await page.emulateMedia({ media: null })
	return { demand: 'B21', what: 'kleinste Schrift auf Papier', value: smallest === null ? null : smallest * 0.75, unit: 'pt', faults }
}

/**
 * B21: what has to stand on the sheet, and its size.
 *
 * @param sheet - as it came out
 * @param words - address, phone number, title …
 */
export function sheetFaults({ text, size: [width, height], empty }: Sheet, words: string[]): string[] {
	// Chromium breaks long addresses wherever the line ends.
	const dense = (words: string) => words.replace(/[\s\u00ad-]/g, '')
	const missing = words.filter((word) => !dense(text).includes(dense(word))).map((word) => `„${word}“ is not on paper`)
	if (Math.abs(width - 595) > 1 || Math.abs(height - 842) > 1) {
		missing.push(`the sheet is ${width} × ${height} pt and not A4`)
	}
	return empty > 0 ? [...missing, `empty sheets: ${empty}`] : missing
}
