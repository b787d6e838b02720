/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A mail as a web page: the same words, large letters, addresses as links.
 *
 * @param subject - of the mail
 * @param text - paragraphs divided by empty lines
 */
export function htmlOf(subject: string, text: string): string {
	const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${linked(escaped(paragraph)).replaceAll('\n', '<br>')}</p>`)
	return `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:18px/1.5 sans-serif;max-width:38em;margin:1em auto;padding:0 1em">
<h1 style="font-size:24px">${escaped(subject)}</h1>
${paragraphs.join('\n')}
</body></html>
`
}

/**
 * @param text - as it was typed
 */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/**
 * @param html - escaped
 */
function linked(html: string): string {
	return html.replace(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g, (address) => `<a href="${address}">${address}</a>`)
}
