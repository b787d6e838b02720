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
		return $this->locked($actor, $requestId, function (Request $request) use ($actor, $fields): Request {
			$known = $this->known($request, $fields);
			$draft = $this->input->forChange($fields, $this->access->isDesk($actor, $request), $request->getRequesterId() === null, $request->getState() === 'callback', $known, $request->getNeededBy(), $request->getWishes() !== null);
			if ($draft->consentBy === null && array_diff($draft->needs, $known->needs) !== []) {
				throw new InvalidInput('consent', 'We need consent before we can note what somebody needs.');
			}
			return $this->apply($actor, $request, $draft, ($draft->person ?? $known)->withBody($draft->body ?? $known->body));
		});
	}

	/**
	 * The whole form once more, because the answer to the first try got lost. A request that was closed meanwhile stays as it is.
	 *
	 * @throws NotFound|Conflict
	 */
	public function replace(Actor $actor, Request $sent, #[\SensitiveParameter] RequestDraft $draft): Request {
		$this->access->requireRead($actor, $sent);
		return $this->lifecycle->isOpen($sent->getState())
			? $this->locked($actor, $sent->getId(), fn (Request $request): Request => $this->apply($actor, $request, $draft, ($draft->person ?? new Secrets())->withBody($draft->body)))
			: $sent;
	}

	/**
	 * @param string $phone E.164
	 * @throws NotFound|Conflict
	 */
	public function changePhone(Actor $actor, int $requestId, #[\SensitiveParameter] string $phone): Request {
		return $this->locked($actor, $requestId, function (Request $request) use ($actor, $phone): Request {
			$this->vault->close($request, ($this->vault->open($request) ?? new Secrets())->withPhone($phone));
			$this->events->record($request->getUnit(), $actor->userId, 'changed', 'request', $request->getId());
			return $this->requests->update($request);
		});
	}

	/**
	 * @param callable(Request): Request $change
	 * @throws NotFound|Conflict
	 */
	private function locked(Actor $actor, int $requestId, callable $change): Request {
		return $this->transaction->run(function () use ($actor, $requestId, $change): Request {
			$request = $this->requests->lock($requestId, $actor->unit, $this->clock->now());
			$this->access->requireRead($actor, $request);
			if (!$this->lifecycle->isOpen($request->getState())) {
				throw new Conflict(Reason::State);
			}
			return $change($request);
		});
	}

	private function apply(Actor $actor, Request $request, #[\SensitiveParameter] RequestDraft $draft, #[\SensitiveParameter] Secrets $person): Request {
		$desk = $this->access->isDesk($actor, $request);
		// Who corrects something else has not judged how urgent it is.
		if ($draft->urgency !== $request->getUrgency()) {
			$request->setUrgencyConfirmed($desk);
		}
		$draft->fill($request);
		$this->vault->close($request, $person->withConcern($draft->needs, $draft->text));
		// Who has agreed already stays so, whoever speaks for them later: the short clock would delete the request.
		if ($draft->consentBy !== null && ($draft->consentBy !== 'third_person' || $request->getThirdParty())) {
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
