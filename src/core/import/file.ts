/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Why a file cannot be read as a table. */
export type FileFault = 'empty' | 'large' | 'spreadsheet' | 'binary' | 'quote' | 'heading' | 'twice' | 'rows' | 'lines'

const MAX_BYTES = 5_000_000

/** How files begin that are no text: a packed spreadsheet, an old one, a PDF. */
const BEGINNINGS: [number[], FileFault][] = [
	[[0x50, 0x4B, 0x03, 0x04], 'spreadsheet'],
	[[0xD0, 0xCF, 0x11, 0xE0], 'spreadsheet'],
	[[0x25, 0x50, 0x44, 0x46], 'binary'],
]

/**
 * The text of a file. Spreadsheets write UTF-8, UTF-16 or the letters of Western Windows, and do not say which.
 *
 * @param bytes - of the file
 */
export function textOf(bytes: Uint8Array): { text: string } | { fault: FileFault } {
	if (bytes.length === 0) {
		return { fault: 'empty' }
	}
	if (bytes.length > MAX_BYTES) {
		return { fault: 'large' }
	}
	const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))
	if (known) {
		return { fault: known[1] }
	}
	const text = decoded(bytes)
	return text.includes('\0') ? { fault: 'binary' } : { text }
}

/**
 * @param bytes - of the file
 */
function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xFF && bytes[1] === 0xFE) {
		return new TextDecoder('utf-16le').decode(bytes)
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		// Any bytes are valid here, so this is asked last.
		return new TextDecoder('windows-1252').decode(bytes)
	}
}
