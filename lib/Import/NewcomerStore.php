<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;

/** Stores a helper that was read from a table, with the consent. In a transaction of the caller. */
class NewcomerStore {
	/** Wording of a form is not ours; this stands in its place in the consents. */
	private const WORDING = 'form';

	public function __construct(
		private HelperMapper $helpers,
		private SealedPerson $sealed,
		private ConsentMapper $consents,
		private EventLog $events,
		private Region $region,
		private Clock $clock,
	) {
	}

	/**
	 * The helper has filled in a form and agreed to what stood there.
	 *
	 * @param string|null $by account that takes the answers in; null for the console
	 */
	public function byForm(#[\SensitiveParameter] Newcomer $newcomer, ?string $by = null): Helper {
		$helper = $this->store($newcomer, $by);
		$this->consents->record($helper->getUnit(), 'helper', $helper->getId(), 'contact', self::WORDING, 'self', $by, $newcomer->saidAt);
		return $helper;
	}

	/** From a list on paper: whoever takes it in has said that all of them agreed to our wording. */
	public function byPaper(#[\SensitiveParameter] Newcomer $newcomer, string $by): Helper {
		$helper = $this->store($newcomer, $by);
		$this->consents->record($helper->getUnit(), 'helper', $helper->getId(), 'contact', $this->region->consent()['version'], 'paper', $by, $newcomer->saidAt);
		return $helper;
	}

	private function store(#[\SensitiveParameter] Newcomer $newcomer, ?string $by): Helper {
		$now = $this->clock->now();
		$helper = clone $newcomer->helper;
		$helper->setCreatedAt($now);
		$helper->setUpdatedAt($now);
		// Who has an account looks after the own record.
		$helper->setEnteredBy($helper->getUserId() === null ? $by : null);
		$helper = $this->helpers->insert($helper);
		$this->sealed->put($helper, $newcomer->person);
		$this->helpers->update($helper);
		$this->events->record($helper->getUnit(), $by, 'imported', 'helper', $helper->getId());
		return $helper;
	}
}
