<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Contact;
use OCA\InsNetzGegangen\Db\ContactMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\AccountNames;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Calls with the person and short notes: what happened, and what was promised for when. */
class CallLog {
	private const MAX_NOTE = 1000;
	private const DIRECTIONS = ['out', 'in'];
	private const RESULTS = ['reached', 'not_reached', 'left_message'];
	/** Direction of an entry that is no call. */
	private const NOTE = 'note';

	public function __construct(
		private RequestMapper $requests,
		private ContactMapper $contacts,
		private RequestLock $lock,
		private RequestAccess $access,
		private HelperTold $helperTold,
		private Sealer $sealer,
		private EventLog $events,
		private AccountNames $names,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `Call` of the HTTP interface, newest first
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $requestId): array {
		$this->access->requireDesk($actor, $this->requests->find($requestId, $actor->unit));
		return array_map(fn (Contact $call): array => [
			'id' => $call->getId(),
			'at' => Clock::iso($call->getCreatedAt()),
			'by' => $call->getActor(),
			'byName' => $this->names->of($call->getActor()),
			'direction' => $call->getDirection(),
			'result' => $call->getResult(),
			'note' => $this->text($call),
			'followUp' => $call->getFollowUp(),
			'nextAt' => Clock::iso($call->getNextAt()),
		], $this->contacts->ofRequest($requestId));
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function log(Actor $actor, int $requestId, Fields $fields): Request {
		$call = $this->read($fields);
		$note = $fields->text('note', self::MAX_NOTE);
		$told = $fields->bool('told') ?? false;
		$fields->end();
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, 'log_call'),
			function (Request $request) use ($actor, $call, $note, $told): array {
				$this->store($request, $actor->userId, clone $call, $note);
				$this->count($request, $call, $told);
				if ($call->getResult() === 'reached' && !$told) {
					$this->helperTold->note($request);
				}
				$this->events->record($request->getUnit(), $actor->userId, $told ? 'told' : 'called', 'request', $request->getId(), $call->getResult());
				return [];
			},
		);
	}

	/** A note that belongs to a step, such as closing. For a locked request. @param string $about code of the step */
	public function note(Request $request, string $actor, string $about, #[\SensitiveParameter] string $note): void {
		$entry = new Contact();
		$entry->setDirection(self::NOTE);
		$entry->setResult($about);
		$this->store($request, $actor, $entry, $note);
	}

	private function read(Fields $fields): Contact {
		$call = new Contact();
		$call->setDirection($fields->choice('direction', self::DIRECTIONS, true));
		$call->setResult($fields->choice('result', self::RESULTS, true));
		$call->setFollowUp($fields->bool('followUp') ?? false);
		$call->setNextAt($fields->moment('nextAt'));
		return $call;
	}

	private function store(Request $request, string $actor, Contact $entry, #[\SensitiveParameter] ?string $note): void {
		$entry->setUnit($request->getUnit());
		$entry->setRequestId($request->getId());
		$entry->setActor($actor);
		$entry->setCreatedAt($this->clock->now());
		$entry = $this->contacts->insert($entry);
		if ($note !== null) {
			$entry->setSealed($this->sealer->seal(ContactMapper::TABLE, $entry->getId(), ['note' => $note]));
			$this->contacts->update($entry);
		}
	}

	/** Tries in vain are counted until somebody is reached; each call replaces what was promised before. */
	private function count(Request $request, Contact $call, bool $told): void {
		if ($call->getResult() === 'reached') {
			$request->setAttempts(0);
			$request->setCallAbout(null);
		} elseif ($call->getDirection() === 'out') {
			$request->setAttempts($request->getAttempts() + 1);
		}
		$request->setFollowUp($call->getFollowUp());
		$request->setNextCallAt($call->getNextAt());
		if ($told) {
			$request->setToldAt($this->clock->now());
		}
	}

	private function text(Contact $call): ?string {
		$note = $this->sealer->open(ContactMapper::TABLE, $call->getId(), $call->getSealed())['note'] ?? null;
		return is_string($note) ? $note : null;
	}
}
