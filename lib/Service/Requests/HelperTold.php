<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * Helpers without account read and note nothing themselves: the first talk of the desk after the confirmation
 * tells them of the task, the next one stands for what they would note of the contact.
 */
class HelperTold {
	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private Clock $clock,
	) {
	}

	/** For a locked request, after somebody was reached by phone who was not the person told of the helper. */
	public function note(Request $request): void {
		foreach ($this->asks->ofRequest($request->getId()) as $ask) {
			if (!AskBook::isRunning($ask) || $ask->getConfirmedAt() === null) {
				continue;
			}
			if ($ask->getNeedsCall()) {
				$ask->setNeedsCall(false);
			} elseif ($this->helpers->find($ask->getHelperId(), $ask->getUnit())->getUserId() === null) {
				$ask->setContactedAt($this->clock->now());
				$ask->setContactResult('reached');
			}
			$this->asks->update($ask);
		}
	}
}
