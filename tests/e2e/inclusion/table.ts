/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Result, Sight } from './kept.ts'

import { demands } from './demands.ts'
import { cell, grid, overview } from './grid.ts'

type Named = Pick<Sight, 'page' | 'title'>

const THEMES: Record<string, string> = {
	light: 'hell',
	dark: 'dunkel',
	'light-highcontrast': 'hell, hoher Kontrast',
	'dark-highcontrast': 'dunkel, hoher Kontrast',
}

/** What can be read and answered without an account, and without a script. */
const OPEN = / ohne Anmeldung$/

/** What is counted and has to be nothing: one table for all of it. */
const COUNTED = ['B06', 'B08', 'B09', 'B13', 'B14', 'B16', 'B17', 'B18', 'B20']

/** Measured by numbers, the same in each theme: a table for what is read, one for what is pressed. */
const READ = ['B01', 'B02', 'B21', 'B22', 'language']
const PRESSED = ['B04', 'B07', 'B15']

/**
 * The page for people: first every demand at one look, then what was measured, page by page.
 *
 * @param results - of one whole run
 * @param sights - what the pages are called, in the order of the tables
 */
export function writeTable(results: Result[], sights: Sight[]): string {
	const areas: { title: string, names: Named[] }[] = [
		{ title: 'Seiten für Mitglieder, Helfende und Aufnahme', names: sights.filter(({ help }) => help !== null) },
		{ title: 'Seiten ohne Anmeldung', names: [...new Set(results.map(({ place }) => place).filter((place) => OPEN.test(place)))].map((page) => ({ page, title: page })) },
		{ title: 'Seiten für Koordination, Redaktion und Vorstand', names: sights.filter(({ help }) => help === null) },
	]
	const paged = new Set(areas.flatMap(({ names }) => names.map(({ page }) => page)))
	const elsewhere = results.filter(({ place }) => !paged.has(place))
	const flows = elsewhere.filter(({ demand }) => ['B10', 'B11', 'B19', 'B24'].includes(demand))
	const walked = new Set(flows.map(({ place }) => place))
	return `<!--
SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
SPDX-License-Identifier: AGPL-3.0-or-later
-->

# Niemand bleibt zurück: was gemessen ist

Diese Seite schreibt der Testlauf: \`UPDATE_DOCS=1 FULL=1 make test-e2e\`. Jede Zahl ist im Browser gemessen, an der gebauten App.

- **⚠** steht, wo eine Forderung nicht erfüllt ist. Dann ist auch der Testlauf rot.
- **–** heißt: Auf dieser Seite gibt es nichts dergleichen.
- Für die Seiten der Koordination gelten kleinere Maße: Ziele ab 24 px, Kontrast ab 4,5 : 1, Regeln der Stufe AA.
- Gemessen ist der Inhalt der App, nicht der Rahmen von Nextcloud um ihn herum.
- Nicht gemessen ist, was nur Menschen sagen können. Dafür gibt es [die Probe im Kreis](pilot.md).

## Auf einen Blick

${overview(demands, results)}
${areas.map(({ title, names }) => area(title, names, results)).join('\n')}
## Abläufe

Jeder Ablauf ist allein mit der Tastatur gegangen, in einem großen Fenster und in einem von 320 px (400 %). Bewegung ist dabei ausgeschaltet. Hier stehen die Zahlen des großen Fensters in heller Darstellung.

${grid(flows.filter(({ theme }) => theme === null), (row) => row.place)}
### Kontrast und Regeln auf jedem Schritt

${grid(inOrder(elsewhere.filter(({ place, theme }) => walked.has(place) && theme !== null)), (row) => row.place, byTheme)}
## Alles andere

${elsewhere.filter(({ place }) => !walked.has(place)).map((one) => `- ${one.place}: ${one.what}${one.theme === null ? '' : `, ${THEMES[one.theme]}`} ${cell(one)} (${one.demand})\n`).join('')}`
}

/** The tables of a group of pages. */
function area(title: string, sights: Named[], results: Result[]): string {
	const names = new Map(sights.map(({ page, title }) => [page, `${title.replace(/ – Ins Netz gegangen$/, '').replaceAll('|', '·')} (\`${page}\`)`]))
	const here = sights.flatMap(({ page }) => inOrder(results.filter(({ place }) => place === page)))
	const name = ({ place }: Result) => names.get(place)!
	const some = (wanted: string[]) => here.filter(({ demand, theme }) => theme === null && wanted.includes(demand))
	return `## ${title}

### Kontrast in jeder Darstellung (B03)

${grid(here.filter(({ demand }) => demand === 'B03'), name, byTheme)}
### Schrift, Breite, Papier, Sprache (B01, B02, B21, B22)

${grid(some(READ), name)}
### Ziele, Fokus, Felder (B04, B07, B15)

${grid(some(PRESSED), name)}
### Gezählte Fehler

${grid(some(COUNTED), name, ({ demand }) => demand)}
### Regeln von axe-core in jeder Darstellung

${grid(here.filter(({ demand }) => demand === 'axe'), name, byTheme)}`
}

/** First what is the same in each theme, then theme by theme. */
function inOrder(rows: Result[]): Result[] {
	const themes = [null, ...Object.keys(THEMES)]
	return [...rows].sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme))
}

/** What stands over a column where each theme has one. */
function byTheme({ what, theme }: Result): string {
	return theme === null ? what : `${what}, ${THEMES[theme]}`
}
