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
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\View\HelperView;

/** Whether a helper's signed data protection declaration is on file with the desk. */
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
	 */
	public function put(Actor $actor, int $helperId, bool $onFile): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireDeclaration($actor, $helper);
		if (($helper->getDeclarationAt() !== null) !== $onFile) {
			$helper->setDeclarationAt($onFile ? $this->clock->now() : null);
			$this->transaction->run(function () use ($helper, $actor, $onFile): void {
				$this->helpers->update($helper);
				$this->events->record($actor->unit, $actor->userId, 'declaration', 'helper', $helper->getId(), $onFile ? 'on_file' : 'not_on_file');
			});
		}
		return $this->view->full($helper, $this->asks->loads($helper->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0);
	}
}
