<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\RequestCreated;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Desks\ActionStates;
use OCA\InsNetzGegangen\Service\EventLog;

/** Makes a request of what came over the form for people without account: nobody is signed in. */
class AdmitRequest {
	public function __construct(
		private RequestMapper $requests,
		private ConsentRecord $consents,
		private Vault $vault,
		private Codewords $codewords,
		private ActionStates $actions,
		private Transaction $transaction,
		private EventLog $events,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/**
	 * Where the action is over nothing is taken, and where it pauses only what can be called back: as of a member.
	 *
	 * @throws Conflict
	 */
	public function requireOpen(#[\SensitiveParameter] RequestDraft $draft): void {
		$this->actions->requireOpen($draft->district, $draft->person?->phone !== null);
	}

	/** Nobody knows yet whether it was really the person: the desk calls, or it is deleted. @param int $until unix seconds */
	public function toBeCalled(string $unit, #[\SensitiveParameter] RequestDraft $draft, int $until): Request {
		$request = $this->transaction->run(function () use ($unit, $draft, $until): Request {
			$request = $this->fresh($unit, $draft, 'callback');
			$request->setThirdParty(true);
			$request->setConfirmBy($until);
			return $this->store($request, $draft);
		});
		$this->announcer->announce([new RequestCreated($request)]);
		return $request;
	}

	/**
	 * Confirmed by the link in a mail. The caller holds the transaction, and announces it.
	 *
	 * @throws Conflict when the action has paused or ended meanwhile
	 */
	public function confirmed(string $unit, #[\SensitiveParameter] RequestDraft $draft): Request {
		$this->requireOpen($draft);
		$request = $this->fresh($unit, $draft, $this->actions->of($draft->district) === Desk::PAUSED ? 'callback' : 'new');
		$request->setConfirmBy($this->clock->now());
		return $this->store($request, $draft);
	}

	private function fresh(string $unit, #[\SensitiveParameter] RequestDraft $draft, string $state): Request {
		$request = new Request();
		$draft->fill($request);
		$request->setUnit($unit);
		$request->setCodeword('-');
		$request->setState($state);
		$request->setCreatedAt($this->clock->now());
		$request->setUpdatedAt($this->clock->now());
		return $request;
	}

	private function store(Request $request, #[\SensitiveParameter] RequestDraft $draft): Request {
		// Inserting locks; only then are the words in use read.
		$request = $this->requests->insert($request);
		$request->setCodeword($this->codewords->pick($request->getUnit()));
		$this->vault->close($request, ($draft->person ?? new Secrets())->withConcern($draft->needs, $draft->text));
		$this->requests->update($request);
		$this->consents->note($request, $draft, null);
		$this->events->record($request->getUnit(), null, 'created', 'request', $request->getId(), $request->getState());
		return $request;
	}
}
