/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** A small page on which every check finds nothing, so that one fault put into it is the only one. */
export const SOUND_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<title>Probe</title>
<style>
	@page { size: A4; margin: 18mm; }
	body { margin: 0; background: #fff; color: #000; font: 18px/1.6 sans-serif; }
	#content[data-large] { font-size: 36px; }
	main { padding: 16px; }
	p, h1 { max-width: 30em; overflow-wrap: anywhere; }
	input, button, a { box-sizing: border-box; min-height: 48px; min-width: 48px; margin: 8px; border: 2px solid #333; background: #fff; color: #000; font: inherit; max-width: 100%; }
	a { display: inline-block; }
	:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
	label { display: block; }
	@media print { button, input, label { display: none; } }
</style>
</head>
<body>
<div id="content" lang="de">
	<main>
		<div class="ing-page">
			<h1>Probe</h1>
			<div role="group" aria-label="Größe der Schrift">
				<button type="button" aria-label="Normale Schrift" onclick="content.removeAttribute('data-large')">A</button>
				<button type="button" aria-label="Sehr große Schrift" onclick="content.setAttribute('data-large', '')">B</button>
			</div>
			<p id="text">Hier steht ein kurzer Satz für dich.</p>
			<a id="link" href="#text">Mehr dazu</a>
			<form>
				<label id="label" for="field">Name (freiwillig)</label>
				<input id="field">
				<button id="send" type="submit" class="ing-button--main">Absenden</button>
			</form>
		</div>
	</main>
</div>
</body>
</html>`
