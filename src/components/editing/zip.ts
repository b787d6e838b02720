/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
/**
 * Offers a zip as a file to keep.
 *
 * @param name - of the file
 * @param base64 - its bytes
 */
export function saveZip(name: string, base64: string): void {
	const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
	const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }))
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	URL.revokeObjectURL(address)
}

/**
 * The bytes of a file that somebody chose.
 *
 * @param file - from this computer
 */
export async function base64Of(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer())
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
