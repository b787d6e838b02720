<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\View\HelperView;

/** Which trainings a helper has been to, as the desk of the district notes it. */
class Trainings {
	public function __construct(
		private HelperAccess $access,
		private HelperMapper $helpers,
		private AskMapper $asks,
		private HelperView $view,
		private Vocabulary $vocabulary,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed> `Helper` for the desk
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function put(Actor $actor, int $helperId, Fields $fields): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireDeclaration($actor, $helper);
		$trainings = [];
		foreach ($fields->objects('trainings', count($this->vocabulary->ids('trainings'))) as $entry) {
			$training = $entry->choice('training', $this->vocabulary->ids('trainings'), true);
			$day = $entry->day('day', true);
			$entry->end();
			if ($day > $this->clock->today()) {
				throw new InvalidInput($entry->path('day'), 'This day is still to come.');
			}
			$trainings[$training] = $day;
		}
		$fields->end();
		ksort($trainings);
		$helper->setTrainings($trainings === [] ? null : $trainings);
		$this->helpers->update($helper);
		$this->events->record($actor->unit, $actor->userId, 'trainings', 'helper', $helperId);
		return $this->view->full($helper, $this->asks->loads($helper->getUnit(), [$helperId])[$helperId] ?? 0);
	}
}
