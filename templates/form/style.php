<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * What the form has beside the look of the other pages without account.
 */
?>
	<style>
		:root { --on-main: #fff; --fault: #8a0f24; }
		@media (prefers-color-scheme: dark) { :root { --on-main: #00121c; --fault: #ffb3bd; } }
		.door form { display: block; }
		.door label, .door legend { font-weight: 700; padding: 0; }
		fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
		.field { margin: 0 0 2rem; }
		.field > label { display: block; }
		.hint { margin: .2rem 0 .6rem; }
		.field input:not([type="checkbox"]), select, textarea { width: 100%; max-width: 30rem; }
		.field input.short:not([type="checkbox"]) { max-width: 9rem; }
		select, textarea { box-sizing: border-box; min-height: 3rem; padding: .4rem .8rem; border: 2px solid var(--line); border-radius: .8rem; background: var(--back); color: var(--text); font: inherit; }
		textarea { min-height: 8rem; }
		.door label.tick { display: flex; gap: .8rem; align-items: center; min-height: 3rem; margin: .6rem 0; padding: .3rem .9rem; border: 2px solid var(--line); border-radius: .8rem; font-weight: 400; box-sizing: border-box; }
		.tick input { flex: none; width: 1.6rem; min-height: 1.6rem; height: 1.6rem; margin: 0; padding: 0; accent-color: var(--main); }
		select:focus-visible, textarea:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		summary { min-height: 3rem; line-height: 3rem; font-weight: 700; cursor: pointer; }
		.buttons { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 2rem; }
		.buttons button { flex: 1 1 12rem; min-height: 3.5rem; font-weight: 700; border: 3px solid var(--main); color: var(--main); cursor: pointer; }
		.buttons button.main { background: var(--main); color: var(--on-main); order: -1; }
		.change { min-height: 3rem; padding: .4rem 1.2rem; cursor: pointer; }
		.faults { border: 3px solid var(--fault); border-radius: 1rem; padding: .5rem 1.25rem; margin: 0 0 2rem; }
		.faults ul { list-style: none; padding: 0; }
		.faults h2 { margin: .6rem 0; }
		.faults a { display: inline-block; min-height: 3rem; line-height: 1.5; padding: .6rem 0; }
		.fault { color: var(--fault); font-weight: 700; margin: .4rem 0; }
		.fault::before { content: "! "; }
		[aria-invalid="true"] { border-color: var(--fault); border-width: 3px; }
		.part { border: 2px solid var(--line); border-radius: 1rem; padding: .5rem 1.25rem 1.25rem; margin: 0 0 1.5rem; }
		.part h2 { margin: .6rem 0; }
		.part dt { font-weight: 700; }
		.part dd { margin: 0 0 .75rem; white-space: pre-line; }
		.away { display: none; }
		.door footer a { display: inline-block; min-height: 3rem; line-height: 3rem; }
		.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
	</style>
