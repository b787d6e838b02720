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
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\View\HelperView;

/** Helpers without account: the desk enters them, corrects them and takes them out. */
class HelperDesk {
	public function __construct(
		private HelperAccess $access,
		private HelperMapper $helpers,
		private AskMapper $asks,
		private ConsentMapper $consents,
		private OfferForm $form,
		private PersonForm $person,
		private SealedPerson $sealed,
		private KnownHelpers $known,
		private HelperRemoval $removal,
		private HelperView $view,
		private Transaction $transaction,
		private EventLog $events,
		private Region $region,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function enter(Actor $actor, Fields $fields): array {
		$this->access->requireDesk($actor);
		$now = $this->clock->now();
		$helper = new Helper();
		[$person, $by] = $this->read($helper, $fields, $now);
		return $this->answer($this->add($actor, $helper, $person, $by, $now));
	}

	/**
	 * From paper: the helper code may be accepted later, on the phone. Until then nobody can ask this helper.
	 *
	 * @return Helper|null null: it was only to be checked
	 * @throws NotFound|InvalidInput
	 */
	public function take(Actor $actor, Fields $fields, bool $dryRun): ?Helper {
		$this->access->requireDesk($actor);
		$now = $this->clock->now();
		$helper = new Helper();
		[$person, $by] = $this->read($helper, $fields, $now, !$fields->has('agreement'));
		if ($this->known->has($actor->unit, $person)) {
			throw new InvalidInput('person', 'Somebody with this number or address already offers help.');
		}
		return $dryRun ? null : $this->add($actor, $helper, $person, $by, $now);
	}

	/** @param array{name: string, phone: string|null, email: string|null} $person */
	private function add(Actor $actor, Helper $helper, #[\SensitiveParameter] array $person, string $by, int $now): Helper {
		$helper->setUnit($actor->unit);
		$helper->setEnteredBy($actor->userId);
		$helper->setCreatedAt($now);
		$helper->setUpdatedAt($now);
		return $this->transaction->run(function () use ($helper, $actor, $person, $by, $now): Helper {
			$stored = $this->write($this->helpers->insert(clone $helper), $actor, $person, $by, $now);
			$this->events->record($actor->unit, $actor->userId, 'entered', 'helper', $stored->getId());
			return $stored;
		});
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function correct(Actor $actor, int $helperId, Fields $fields): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireCorrect($actor, $helper);
		$now = $this->clock->now();
		$offer = new Helper();
		[$person, $by] = $this->read($offer, $fields, $now);
		OfferCopy::into($helper, $offer);
		$stored = $this->transaction->run(function () use ($helper, $actor, $person, $by, $now): Helper {
			$stored = $this->write(clone $helper, $actor, $person, $by, $now);
			$this->events->record($actor->unit, $actor->userId, 'changed', 'helper', $stored->getId());
			return $stored;
		});
		return $this->answer($stored);
	}

	/** @throws NotFound */
	public function remove(Actor $actor, int $helperId): void {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireRemove($actor, $helper);
		$this->removal->remove($helper, $actor->userId, 'removed');
	}

	/** @return array{array{name: string, phone: string|null, email: string|null}, string} person, how they agreed */
	private function read(Helper $helper, Fields $fields, int $now, bool $agreesLater = false): array {
		$this->form->fill($helper, $fields);
		if (!$agreesLater) {
			$this->form->fillAgreement($helper, $fields, $now);
		}
		$person = $this->person->person($fields);
		if ($person['phone'] === null && in_array('phone', $helper->getChannels() ?? [], true)) {
			throw new InvalidInput('person.phone', 'Please enter a phone number: who helps by telephone is told by telephone.');
		}
		$by = $this->person->consent($fields);
		$fields->end();
		return [$person, $by];
	}

	/** @param array{name: string, phone: string|null, email: string|null} $person */
	private function write(Helper $helper, Actor $actor, #[\SensitiveParameter] array $person, string $by, int $now): Helper {
		$helper->setUpdatedAt($now);
		$this->sealed->put($helper, $person);
		$this->consents->record($actor->unit, 'helper', $helper->getId(), 'contact', $this->region->consent()['version'], $by, $actor->userId, $now);
		return $this->helpers->update($helper);
	}

	/** @return array<string, mixed> */
	private function answer(Helper $helper): array {
		return $this->view->full($helper, $this->asks->loads($helper->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0);
	}
}
