<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Absences;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Wishes;

/** What a member does with the own offer: give it, change it, pause, leave. */
class OwnOffer {
	public function __construct(
		private HelperMapper $helpers,
		private OfferForm $form,
		private PersonForm $person,
		private SealedPerson $sealed,
		private HelperRemoval $removal,
		private ReadOffer $offer,
		private Transaction $transaction,
		private Absences $absences,
		private Wishes $wishes,
		private EventLog $events,
		private Notifications $notifications,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed>
	 * @throws InvalidInput
	 */
	public function save(Actor $actor, Fields $fields): array {
		$offer = new Helper();
		$phone = $this->read($offer, $fields);
		// Two browser windows at once: the other one may just have made the record.
		return $this->offer->answer($this->transaction->againWhenTaken(fn (): Helper => $this->store($actor, $offer, $phone)));
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function pause(Actor $actor, Fields $fields): array {
		$helper = $this->mine($actor);
		if (!$fields->has('until')) {
			throw new InvalidInput('until', Fields::REQUIRED);
		}
		$until = $fields->day('until', notBefore: $this->clock->today());
		$fields->end();
		$helper->setPausedUntil($until);
		$helper->setUpdatedAt($this->clock->now());
		$this->helpers->update($helper);
		$this->settle($actor, $helper, Notifications::STILL_HELPING);
		$this->events->record($helper->getUnit(), $actor->userId, $until === null ? 'pause_ended' : 'paused', 'helper', $helper->getId(), $until);
		return $this->offer->answer($helper);
	}

	/**
	 * The answer to whether somebody still wants to help, without going through the whole offer again.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound
	 */
	public function stay(Actor $actor): array {
		$helper = $this->mine($actor);
		$helper->setUpdatedAt($this->clock->now());
		$this->helpers->update($helper);
		$this->settle($actor, $helper, Notifications::STILL_HELPING);
		$this->events->record($helper->getUnit(), $actor->userId, 'stayed', 'helper', $helper->getId());
		return $this->offer->answer($helper);
	}

	/** @throws NotFound */
	public function leave(Actor $actor): void {
		$mine = $this->mine($actor);
		$this->settle($actor, $mine);
		$this->removal->remove($mine, $actor->userId, 'left');
	}

	/**
	 * What the bell asks about the offer is answered.
	 *
	 * @param string|null $subject only this question: a pause accepts no rules
	 */
	private function settle(Actor $actor, Helper $helper, ?string $subject = null): void {
		$this->notifications->takeBack('helper', (string)$helper->getId(), $actor->userId, $subject);
	}

	/** @return string|null own number, E.164 */
	private function read(Helper $offer, Fields $fields): ?string {
		$this->form->fill($offer, $fields);
		$this->form->fillAgreement($offer, $fields, $this->clock->now());
		$this->form->fillMailWish($offer, $fields);
		$phone = $this->person->phone($fields);
		$fields->end();
		return $phone;
	}

	private function store(Actor $actor, Helper $offer, #[\SensitiveParameter] ?string $phone): Helper {
		$now = $this->clock->now();
		$known = $this->helpers->ofUser($actor->userId);
		if ($known !== null) {
			$this->settle($actor, $known);
		}
		return $this->transaction->run(function () use ($actor, $offer, $phone, $known, $now): Helper {
			$helper = $known === null ? $this->create($actor, $offer, $now) : clone $known;
			OfferCopy::into($helper, $offer);
			// Later changes come by themselves, see HelperAway.
			[$from, $until] = $this->absences->days($actor->userId);
			$helper->setAwayFrom($from);
			$helper->setAwayUntil($until);
			$helper->setUpdatedAt($now);
			$this->sealed->put($helper, ['phone' => $phone]);
			$this->helpers->update($helper);
			$this->wishes->set($actor->userId, $helper->getMailWish() ?? Wishes::BOTH);
			$this->events->record($actor->unit, $actor->userId, $known === null ? 'created' : 'changed', 'helper', $helper->getId());
			return $helper;
		});
	}

	private function create(Actor $actor, Helper $offer, int $now): Helper {
		$helper = clone $offer;
		$helper->setUnit($actor->unit);
		$helper->setUserId($actor->userId);
		$helper->setCreatedAt($now);
		$helper->setUpdatedAt($now);
		return $this->helpers->insert($helper);
	}

	/** @throws NotFound */
	private function mine(Actor $actor): Helper {
		return $this->helpers->ofUser($actor->userId) ?? throw new NotFound();
	}
}
