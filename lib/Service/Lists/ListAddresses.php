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
use OCA\InsNetzGegangen\Http\Csv;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCP\IL10N;
use OCP\IUserManager;

/**
 * Addresses of the people a message to this list would reach, for a purpose that is stated and noted. Who left the
 * list is not among them. Nothing of it is kept on the server.
 */
class ListAddresses {
	public function __construct(
		private ListAccess $access,
		private ListInput $input,
		private Reach $reach,
		private HelperNames $helperNames,
		private IUserManager $users,
		private Vocabulary $vocabulary,
		private Names $names,
		private Region $region,
		private EventLog $events,
		private IL10N $l10n,
	) {
	}

	/**
	 * @return array{number: int, csv: string}
	 * @throws NotFound|InvalidInput
	 */
	public function make(Actor $actor, Fields $fields): array {
		$this->access->requireWrite($actor);
		$purpose = $fields->choice('purpose', $this->vocabulary->ids('purposes'), true);
		$list = $this->input->ofBody($fields);
		$fields->end();
		$this->access->requireList($actor, $list);
		$reached = $this->reach->of($list, $actor->unit)['reached'];
		$rows = [[$this->l10n->t('Name'), $this->l10n->t('E-mail'), $this->region->districtWord()]];
		foreach ($reached as $recipient) {
			$rows[] = $this->row($recipient);
			if ($recipient->helper !== null) {
				$this->events->record($actor->unit, $actor->userId, 'exported', 'helper', $recipient->helper->getId(), $purpose);
			}
		}
		$this->events->record($actor->unit, $actor->userId, 'exported', 'addresses', count($reached), $purpose);
		return ['number' => count($reached), 'csv' => Csv::of($rows)];
	}

	/** @return list<string> */
	private function row(Recipient $recipient): array {
		$user = $recipient->userId === null ? null : $this->users->get($recipient->userId);
		return [
			$recipient->helper !== null ? $this->helperNames->of($recipient->helper) : Text::withoutDirection($user?->getDisplayName() ?? ''),
			$user?->getEMailAddress() ?? $this->reach->addressOf($recipient) ?? '',
			$this->names->district($recipient->helper?->getDistrict()) ?? '',
		];
	}
}
