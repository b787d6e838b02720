<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Corrects what a request says, as long as it is open. */
class ChangeRequest {
	public function __construct(
		private RequestMapper $requests,
		private RequestAccess $access,
		private RequestInput $input,
		private ConsentRecord $consentRecord,
		private Vault $vault,
		private Lifecycle $lifecycle,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function change(Actor $actor, int $requestId, Fields $fields): Request {
		$this->access->requireRead($actor, $this->requests->find($requestId, $actor->unit));
		return $this->transaction->run(function () use ($actor, $requestId, $fields): Request {
			$request = $this->requests->lock($requestId, $actor->unit, $this->clock->now());
			$this->access->requireRead($actor, $request);
			if (!$this->lifecycle->isOpen($request->getState())) {
				throw new Conflict(Reason::State);
			}
			return $this->apply($actor, $request, $fields);
		});
	}

	private function apply(Actor $actor, Request $request, Fields $fields): Request {
		$desk = $this->access->isDesk($actor, $request);
		$known = $this->known($request, $fields);
		$draft = $this->input->forChange($fields, $desk, $request->getRequesterId() === null, $known, $request->getNeededBy());
		if ($desk || $draft->urgency !== $request->getUrgency()) {
			$request->setUrgencyConfirmed($desk);
		}
		$draft->fill($request);
		$this->vault->close($request, ($draft->person ?? $known)->withConcern($draft->needs, $draft->text));
		if ($draft->consentBy !== null) {
			$request->setThirdParty($draft->consentBy === 'third_person');
			$this->consentRecord->note($request, $draft, $desk ? $actor->userId : null);
		}
		$this->requests->update($request);
		$this->events->record($request->getUnit(), $actor->userId, 'changed', 'request', $request->getId());
		return $request;
	}

	/** What is sealed and cannot be read any more must not be overwritten unseen. */
	private function known(Request $request, Fields $fields): Secrets {
		$known = $this->vault->open($request);
		if ($known === null && $fields->object('person') === null) {
			throw new InvalidInput('person', 'The contact data cannot be read any more. Please enter it again.');
		}
		return $known ?? new Secrets();
	}
}
