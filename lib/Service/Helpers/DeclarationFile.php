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
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\View\HelperView;

/** Whether a helper's signed data protection declaration is on file with the desk, since when and how long. */
class DeclarationFile {
	public function __construct(
		private HelperAccess $access,
		private HelperMapper $helpers,
		private AskMapper $asks,
		private HelperView $view,
		private Transaction $transaction,
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
		$onFile = $fields->bool('onFile', true);
		$since = $fields->day('since') ?? $this->clock->today();
		$until = $fields->day('until', notBefore: $this->clock->today());
		$fields->end();
		if ($since > $this->clock->today()) {
			throw new InvalidInput('since', 'This day is still to come.');
		}
		$helper->setDeclarationAt($onFile ? $this->clock->endOfDay($since) : null);
		$helper->setDeclarationUntil($onFile ? $until : null);
		if ($helper->getUpdatedFields() === []) {
			return $this->answer($helper);
		}
		$this->transaction->run(function () use ($helper, $actor, $onFile): void {
			$this->helpers->update($helper);
			$this->events->record($actor->unit, $actor->userId, 'declaration', 'helper', $helper->getId(), $onFile ? 'on_file' : 'not_on_file');
		});
		return $this->answer($helper);
	}

	/** @return array<string, mixed> */
	private function answer(Helper $helper): array {
		return $this->view->full($helper, $this->asks->loads($helper->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0);
	}
}
