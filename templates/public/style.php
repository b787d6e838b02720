<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * How the pages look that need no account: in the page itself, so that nothing else has to be loaded.
 */
?>
	<style>
		:root { color-scheme: light dark; --text: #222; --back: #fff; --soft: #e5eff5; --line: #6b707a; --main: #005685; }
		@media (prefers-color-scheme: dark) { :root { --text: #ebebeb; --back: #171717; --soft: #14202a; --line: #9aa0ab; --main: #7cc4ee; } }
		body { margin: 0; background: var(--back); color: var(--text); font: 1.25rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
		header, main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem 1.25rem; }
		h1 { font-size: 2rem; line-height: 1.25; margin: 1rem 0; }
		h2 { font-size: 1.5rem; line-height: 1.3; margin: 2.2rem 0 .8rem; }
		h3 { font-size: 1.25rem; }
		li { margin-bottom: .7rem; }
		img { display: block; width: 100%; max-width: 34rem; height: auto; border-radius: .8rem; }
		a { color: inherit; text-underline-offset: .2em; }
		nav ul, .list { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; }
		.list { flex-direction: column; gap: .8rem; }
		nav a, .list a { display: inline-block; min-height: 3rem; line-height: 3rem; font-weight: 700; }
		.list a { line-height: 1.4; padding: .65rem 0; min-height: 0; }
		form + .list, p + .list { margin-top: 1rem; }
		.callback a { display: inline-block; line-height: 3rem; font-weight: 700; }
		.box { background: var(--soft); border-radius: 1rem; padding: 1rem 1.25rem; margin: 1.5rem 0; }
		a:focus-visible, button:focus-visible, input:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		form { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; }
		label { flex: 1 1 100%; font-weight: 700; }
		input, button { box-sizing: border-box; min-height: 3rem; padding: .4rem .8rem; border: 2px solid var(--line); border-radius: .8rem; background: var(--back); color: var(--text); font: inherit; }
		input { flex: 1 1 14rem; }
		.fill dt { font-weight: 700; margin-top: 1rem; }
		.fill dd { margin: 0; min-height: 2.6rem; border-bottom: 2px solid var(--line); }
		.fill .tall { min-height: 7rem; }
		@media print {
			@page { size: A4; margin: 15mm; }
			:root { color-scheme: light; --text: #000; --back: #fff; --soft: #fff; --line: #000; --main: #000; }
			body { font-size: 13pt; }
			nav, form, .callback { display: none; }
			header, main, footer { max-width: none; padding: 0; }
			li, .box, img { break-inside: avoid; }
			h1 { font-size: 20pt; margin: 0 0 4mm; }
			h2 { font-size: 15pt; margin: 5mm 0 2mm; }
			.box { margin: 4mm 0 0; padding: 0; }
			footer h2 { font-size: 13pt; margin: 2mm 0 0; }
			footer p { margin: 1mm 0; }
			.fill dt { margin-top: 3mm; }
			.fill dd { min-height: 8mm; }
			.fill .tall { min-height: 18mm; }
		}
	</style>
