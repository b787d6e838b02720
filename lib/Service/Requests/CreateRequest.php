<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\RequestCreated;
use OCA\InsNetzGegangen\Exception\AlreadySent;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Desks\ActionStates;
use OCA\InsNetzGegangen\Service\EventLog;

/** A member asks for help, or the desk takes a request down for somebody. */
class CreateRequest {
	public function __construct(
		private RequestMapper $requests,
		private RequestInput $input,
		private ConsentInput $consents,
		private ConsentRecord $consentRecord,
		private Vault $vault,
		private Codewords $codewords,
		private SentOnce $sent,
		private ChangeRequest $changing,
		private ActionStates $actions,
		private Transaction $transaction,
		private EventLog $events,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/** @throws InvalidInput|Conflict */
	public function create(Actor $actor, Fields $fields): Request {
		$desk = ($actor->is('intake') || $actor->is('coordinator')) && !$this->consents->isBySelf($fields);
		$draft = $this->input->forNew($fields, $desk);
		$sent = $this->sent->find($actor, $draft->sendKey);
		// Between the two tries something may have been corrected: what was sent last counts.
		return $sent === null ? $this->add($actor, $draft, $desk) : $this->changing->replace($actor, $sent, $draft);
	}

	/**
	 * From paper, for somebody who is to be called back.
	 *
	 * @return Request|null null: it was only to be checked
	 * @throws InvalidInput|Conflict
	 */
	public function take(Actor $actor, Fields $fields, bool $dryRun): ?Request {
		$draft = $this->input->forNew($fields, true);
		return $dryRun ? null : $this->add($actor, $draft, true);
	}

	public function add(Actor $actor, #[\SensitiveParameter] RequestDraft $draft, bool $desk): Request {
		try {
			$request = $this->transaction->run(fn (): Request => $this->store($actor, $draft, $desk));
		} catch (AlreadySent) {
			return $this->sent->find($actor, $draft->sendKey) ?? throw new Conflict(Reason::State);
		}
		$this->announcer->announce([new RequestCreated($request)]);
		return $request;
	}

	/**
	 * One of many, in a transaction of the caller. Nobody is told of each: the lists show them.
	 *
	 * @param string $codeword that no other open request has
	 */
	public function import(Actor $actor, #[\SensitiveParameter] RequestDraft $draft, string $codeword): Request {
		return $this->store($actor, $draft, true, $codeword);
	}

	private function store(Actor $actor, #[\SensitiveParameter] RequestDraft $draft, bool $desk, ?string $codeword = null): Request {
		if (!$desk) {
			$this->actions->requireOpen($draft->district, $draft->callback);
		}
		$now = $this->clock->now();
		$thirdParty = $draft->consentBy === 'third_person';
		$request = new Request();
		$draft->fill($request);
		$request->setUnit($actor->unit);
		$request->setRequesterId($desk ? null : $actor->userId);
		$request->setIntakeBy($desk ? $actor->userId : null);
		$request->setThirdParty($thirdParty);
		$request->setUrgencyConfirmed($desk);
		$request->setCodeword('-');
		$request->setState($draft->callback || $thirdParty ? 'callback' : 'new');
		$request->setCreatedAt($now);
		$request->setUpdatedAt($now);
		// Inserting locks; only then are the words in use read, so that two calls at once rarely pick the same.
		// Until then a dash stands in for the word.
		$request = $this->requests->insert($request);
		$request->setCodeword($codeword ?? $this->codewords->pick($actor->unit));
		$this->vault->close($request, ($draft->person ?? new Secrets())->withConcern($draft->needs, $draft->text)->withBody($draft->body));
		$this->requests->update($request);
		$this->consentRecord->note($request, $draft, $desk ? $actor->userId : null);
		$this->noteOnce($actor, $request, $draft);
		return $request;
	}

	/** @throws AlreadySent when another try of the same form was quicker */
	private function noteOnce(Actor $actor, Request $request, #[\SensitiveParameter] RequestDraft $draft): void {
		$key = $this->sent->key($actor, $draft->sendKey);
		if ($key === null) {
			$this->events->record($actor->unit, $actor->userId, 'created', 'request', $request->getId(), $request->getState());
		} elseif (!$this->events->recordOnce($key, $actor->unit, $actor->userId, 'created', 'request', $request->getId(), $request->getState())) {
			throw new AlreadySent();
		}
	}
}
