<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
?>
	<style>
		:root[data-letters="2"] { font-size: 135%; }
		:root[data-letters="3"] { font-size: 200%; }
		:root:has(#letters-2:checked) { font-size: 135%; }
		:root:has(#letters-3:checked) { font-size: 200%; }
		.letters { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; border: 0; }
		.letters li { margin: 0; }
		.letters :is(a, label) { display: flex; align-items: center; justify-content: center; flex: none; box-sizing: border-box; min-width: 48px; min-height: 48px; padding: 0; border: 2px solid transparent; border-radius: 12px; color: inherit; font-size: 18px; line-height: 1; font-weight: 700; text-decoration: none; cursor: pointer; }
		.letters :is(a, label).letters__2 { font-size: 24px; }
		.letters :is(a, label).letters__3 { font-size: 30px; }
		.letters a[aria-current] { border-color: currentcolor; text-decoration: underline; text-underline-offset: .2em; }
		.letters label:has(:checked) { border-color: currentcolor; text-decoration: underline; text-underline-offset: .2em; }
		.letters input { position: absolute; opacity: 0; width: 1px; height: 1px; min-height: 0; margin: 0; padding: 0; }
		.letters a:focus-visible { outline: 4px solid currentcolor; outline-offset: 3px; }
		.letters label:has(:focus-visible) { outline: 4px solid currentcolor; outline-offset: 3px; }
		@media print { .letters { display: none; } }
	</style>
