<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\ListAccess;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCP\IUserManager;

/** Before somebody writes: to how many, and to whom. */
class Lists {
	public function __construct(
		private ListAccess $access,
		private ListInput $input,
		private Reach $reach,
		private HelperNames $helperNames,
		private IUserManager $users,
	) {
	}

	/**
	 * @return array{id: string, people: int, left: int, withoutMail: int, names: list<string>} `ListPreview` of the HTTP interface
	 * @throws NotFound|InvalidInput
	 */
	public function preview(Actor $actor, Query $query): array {
		$this->access->requireWrite($actor);
		$list = $this->input->ofQuery($query);
		$this->access->requireList($actor, $list);
		$reach = $this->reach->of($list, $actor->unit);
		$names = array_map($this->name(...), $reach['reached']);
		sort($names, SORT_NATURAL | SORT_FLAG_CASE);
		return ['id' => $list->id(), 'people' => count($reach['reached']), 'left' => $reach['left'], 'withoutMail' => count($reach['withoutMail']), 'names' => $names];
	}

	private function name(Recipient $recipient): string {
		return $recipient->helper !== null
			? $this->helperNames->of($recipient->helper)
			: Text::withoutDirection($this->users->getDisplayName((string)$recipient->userId) ?? (string)$recipient->userId);
	}
}
