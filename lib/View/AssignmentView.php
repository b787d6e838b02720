<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Service\Asks\AnsweredAsk;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Handbook\RequestPlace;
use OCA\InsNetzGegangen\Service\Requests\Secrets;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** A confirmed helper's task as an answer: in lists without the person, alone with all that is needed. */
class AssignmentView {
	public function __construct(
		private Vault $vault,
		private Team $team,
		private RequestPlace $handbook,
	) {
	}

	/** @return array<string, mixed> `AssignmentListItem` of the HTTP interface */
	public function inList(AnsweredAsk $assignment): array {
		return [
			'id' => $assignment->ask->getId(),
			'request' => $assignment->request->getId(),
			'state' => $assignment->request->getState(),
			'topics' => $assignment->request->getTopics() ?? [],
			'channel' => $assignment->ask->getChannel(),
			'district' => $assignment->request->getDistrict(),
			'personTold' => $assignment->request->getToldAt() !== null,
			...$this->progress($assignment->ask),
		];
	}

	/** @return array<string, mixed> `Assignment` of the HTTP interface */
	public function full(AnsweredAsk $assignment): array {
		$request = $assignment->request;
		$opened = $this->vault->open($request);
		$secrets = $opened ?? new Secrets();
		return [
			...$this->inList($assignment),
			'channels' => $request->getChannels() ?? [],
			'postalCode' => $request->getPostalCode(),
			'devices' => $request->getDevices() ?? [],
			'languages' => $request->getLanguages() ?? [],
			'slots' => $request->getSlots() ?? [],
			'needs' => $secrets->needs,
			'text' => $secrets->text,
			'neededBy' => $request->getNeededBy(),
			'contact' => $this->vault->released($request),
			'codeword' => $request->getCodeword(),
			'partner' => $this->team->partner($assignment->ask),
			'readable' => $opened !== null,
			'handbook' => $this->handbook->of($request),
		];
	}

	/** @return array<string, mixed> */
	private function progress(Ask $ask): array {
		return [
			'confirmedAt' => Clock::iso($ask->getConfirmedAt()),
			'contactedAt' => Clock::iso($ask->getContactedAt()),
			'contactResult' => $ask->getContactResult(),
			'report' => $ask->getReport(),
			'minutes' => $ask->getMinutes(),
			'answered' => $ask->getHelperAnswered(),
			'inTouch' => $ask->getPersonTouch() && $ask->getHelperTouch(),
		];
	}
}
