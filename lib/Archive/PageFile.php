<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Handbook\Page;

/** A page as a file of the archive: the same header and Markdown as in handbook/. */
final class PageFile {
	public static function write(Page $page): string {
		$needs = array_map(static fn (string $need): string => '  - ' . $need . "\n", $page->needs);
		return "---\nid: {$page->id}\ntopic: {$page->topic}\ntitle: {$page->title}\ngoal: {$page->goal}\nneeds:\n" . implode('', $needs)
			. "checkedBy: {$page->checkedBy}\ndate: {$page->date}\norder: {$page->order}\n---\n\n{$page->markdown}\n";
	}
}
