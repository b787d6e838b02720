<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HandbookAccess;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Db\PageDemand;
use OCA\InsNetzGegangen\Db\SuggestionMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\PageSteps;
use OCA\InsNetzGegangen\Handbook\Shelf;

/** All pages as editors see them: how they stand, what came from practice, and where people get stuck. */
class EditorsDesk {
	public function __construct(
		private HandbookAccess $access,
		private Shelf $shelf,
		private DocumentMapper $documents,
		private PageDemand $demand,
		private SuggestionMapper $suggestions,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `EditedListItem`
	 * @throws NotFound
	 */
	public function list(Actor $actor): array {
		$this->access->requireEditor($actor);
		$shipped = $this->shelf->pages();
		$heads = $this->documents->heads($actor->unit, Library::KIND);
		$live = $this->documents->live($actor->unit, Library::KIND);
		$pages = $shipped;
		foreach ($heads as $id => $head) {
			$pages[$id] = Page::fromContent($id, (string)$head->getVersion(), ($live[$id] ?? $head)->content());
		}
		$demand = $this->demand->byStep($actor->unit);
		$suggestions = $this->suggestions->countByPage($actor->unit);
		return array_map(static fn (Page $page): array => [
			'id' => $page->id,
			'title' => $page->title,
			'order' => $page->order,
			'state' => EditedPage::state(isset($shipped[$page->id]), isset($live[$page->id])),
			'draft' => isset($heads[$page->id]) && $heads[$page->id]->getAct() === Versions::DRAFT,
			'checkedBy' => $page->checkedBy,
			'suggestions' => $suggestions[$page->id] ?? 0,
			'requests' => array_sum($demand[$page->id] ?? []),
			'steps' => self::steps($page, $demand[$page->id] ?? []),
		], array_values(Shelf::inOrder($pages)));
	}

	/**
	 * @param array<string, int> $byStep code → requests
	 * @return list<array{step: string, section: string, number: int|null, requests: int}> the step with most requests first
	 */
	private static function steps(Page $page, array $byStep): array {
		arsort($byStep);
		$steps = [];
		foreach ($byStep as $code => $requests) {
			$step = $code === '' ? null : PageSteps::find($page->markdown, $code);
			if ($step !== null) {
				$steps[] = ['step' => $code, 'section' => $step['section'], 'number' => $step['number'], 'requests' => $requests];
			}
		}
		return $steps;
	}
}
