<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * How the pages behind the links of mails look: one question, two large buttons.
 */
?>
	<style>
		:root { color-scheme: light dark; --text: #222; --back: #fff; --line: #7d7d7d; --main: #005685; --on-main: #fff; --soft: #e5eff5; }
		@media (prefers-color-scheme: dark) { :root { --text: #ebebeb; --back: #171717; --line: #8f8f8f; --main: #7cc4ee; --on-main: #00121c; --soft: #14202a; } }
		body { margin: 0; padding: 0 .5rem .5rem; background: #003c5e; color: var(--text); font: 1.25rem/1.6 system-ui, sans-serif; }
		header { padding: .7rem .75rem; color: #fff; font-size: 1.125rem; font-weight: 600; }
		main { min-height: calc(100vh - 4.5rem); box-sizing: border-box; padding: 1.5rem 1.25rem; border-radius: 1rem; background: var(--back); }
		main > * { max-width: 38rem; margin-inline: auto; }
		header p { margin: 0 0 .4rem; }
		h1 { font-size: 2rem; line-height: 1.25; margin-block: 0 1rem; }
		dl { border: 2px solid var(--line); border-radius: .9rem; padding: 1.25rem; margin-block: 1.5rem; box-sizing: border-box; }
		dt { font-weight: 700; }
		dd { margin: 0 0 .75rem; }
		form { display: flex; flex-wrap: wrap; gap: 1rem; }
		fieldset { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; padding: 0; border: 0; }
		legend { padding: 0 0 .5rem; font-weight: 700; }
		button { flex: 1 1 12rem; min-height: 4rem; font: inherit; font-weight: 700; border-radius: 2rem; border: 2px solid var(--line); background: var(--back); color: var(--text); cursor: pointer; }
		button.yes { border-color: var(--main); background: var(--main); color: var(--on-main); }
		button::before { content: '✕\00a0 ' / ''; }
		button.yes::before { content: '✓\00a0 ' / ''; }
		button:focus-visible, a:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		a { color: inherit; display: inline-block; padding: .6rem 0; }
		.outcome { box-sizing: border-box; padding: 1rem 1.25rem; border-radius: .9rem; background: var(--soft); font-weight: 700; }
		h2 { font-size: 1.25rem; margin-block: 1.5rem .5rem; }
	</style>
