<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Csv;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCP\IL10N;
use OCP\IUserManager;

/**
 * Addresses of the helpers of one district, for a purpose that is stated and noted. There is no list of all members,
 * and none of the people who asked for help. Nothing of it is kept on the server.
 */
class AddressExport {
	private const MOST = 1000;

	public function __construct(
		private HelperAccess $access,
		private HelperMapper $helpers,
		private HelperNames $names,
		private SealedPerson $sealed,
		private IUserManager $users,
		private Vocabulary $vocabulary,
		private Names $words,
		private Region $region,
		private EventLog $events,
		private IL10N $l10n,
	) {
	}

	/**
	 * @return array{number: int, csv: string}
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function make(Actor $actor, Fields $fields): array {
		$this->access->requireCoordinator($actor);
		$purpose = $fields->choice('purpose', $this->vocabulary->ids('purposes'), true);
		$district = $fields->choice('district', $this->region->districtIds(), true);
		$fields->end();
		if (!$actor->reaches('coordinator', $district)) {
			throw new InvalidInput('district', 'You do not look after this district.');
		}
		$helpers = array_values(array_filter(
			$this->helpers->inReach($actor->unit, [$district], $district, null, self::MOST, null),
			fn (Helper $helper): bool => $this->access->sees($actor, $helper),
		));
		$this->names->prepare($helpers);
		$l = $this->l10n;
		$rows = [[$l->t('Name'), $l->t('Phone'), $l->t('E-mail'), $this->region->districtWord()]];
		foreach ($helpers as $helper) {
			$rows[] = $this->row($helper);
			$this->events->record($actor->unit, $actor->userId, 'exported', 'helper', $helper->getId(), $purpose);
		}
		$this->events->record($actor->unit, $actor->userId, 'exported', 'addresses', count($helpers), $purpose);
		return ['number' => count($helpers), 'csv' => Csv::of($rows)];
	}

	/** @return list<string> */
	private function row(Helper $helper): array {
		$person = $this->sealed->open($helper);
		$account = $helper->getUserId() === null ? null : $this->users->get($helper->getUserId())?->getEMailAddress();
		return [
			$this->names->of($helper),
			$person['phone'] ?? '',
			$person['email'] ?? $account ?? '',
			$this->words->district($helper->getDistrict()) ?? '',
		];
	}
}
