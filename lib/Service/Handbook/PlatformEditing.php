<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HandbookAccess;
use OCA\InsNetzGegangen\Db\Decision;
use OCA\InsNetzGegangen\Db\DecisionMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\EditConflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\View\PlatformView;

/** Editors keep the table right; that something is official takes a decision, its date and the click of the party board. */
class PlatformEditing {
	public function __construct(
		private HandbookAccess $access,
		private PlatformBook $book,
		private PlatformInput $input,
		private PlatformView $view,
		private Library $library,
		private Versions $versions,
		private DecisionMapper $decisions,
		private DecisionHistory $history,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed> `PlatformTable`
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function save(Actor $actor, Fields $fields): array {
		$this->access->requireEditor($actor);
		$based = $fields->int('based', 0, 1_000_000, true);
		$sent = $this->input->read($fields, array_map(strval(...), array_keys($this->library->raw($actor->unit))));
		$fields->end();
		$content = $sent + $this->book->table($actor->unit)->content;
		if (!$this->versions->add($actor, PlatformBook::KIND, PlatformBook::KEY, $based, Versions::PUBLISHED, $content)) {
			throw new EditConflict($sent, $this->view->of($actor->unit));
		}
		$this->history->endWhatChanged($actor->unit);
		return $this->view->of($actor->unit);
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput|Conflict
	 */
	public function decide(Actor $actor, Fields $fields): array {
		$this->access->requireExecutive($actor);
		$table = $this->book->table($actor->unit);
		$purpose = $fields->choice('purpose', array_map(strval(...), array_keys($table->purposes())), true);
		$platform = $fields->choice('platform', array_map(strval(...), array_keys($table->platforms())), true);
		$body = $fields->line('body', 200, true);
		$day = $fields->day('date', true);
		$reference = $fields->line('reference', 200);
		$fields->end();
		if ($day > $this->clock->today()) {
			throw new InvalidInput('date', 'This day has not come yet.');
		}
		if ($table->platformOf($purpose) !== $platform) {
			throw new Conflict(Reason::State);
		}
		$this->decisions->end($actor->unit, $purpose, null, $this->clock->now());
		$decision = new Decision();
		$decision->setUnit($actor->unit);
		$decision->setPurpose($purpose);
		$decision->setPlatform($platform);
		$decision->setPlatformName($table->nameOf($platform));
		$decision->setBody($body);
		$decision->setDay($day);
		$decision->setReference($reference);
		$decision->setDecidedBy($actor->userId);
		$decision->setCreatedAt($this->clock->now());
		$decision = $this->decisions->insert($decision);
		$this->events->record($actor->unit, $actor->userId, 'decided', 'platforms', $decision->getId(), $purpose);
		return $this->view->of($actor->unit);
	}

	/**
	 * What was official is not any more.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput
	 */
	public function revoke(Actor $actor, Fields $fields): array {
		$this->access->requireExecutive($actor);
		$purpose = $fields->choice('purpose', array_map(strval(...), array_keys($this->book->table($actor->unit)->purposes())), true);
		$fields->end();
		if ($this->decisions->end($actor->unit, $purpose, null, $this->clock->now()) > 0) {
			$this->events->record($actor->unit, $actor->userId, 'revoked', 'platforms', 0, $purpose);
		}
		return $this->view->of($actor->unit);
	}
}
