<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** An ask as an answer: for the desk with the helper, for the helper without the person. */
class AskView {
	public function __construct(
		private Vault $vault,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> `AskOfRequest` of the HTTP interface */
	public function forDesk(Ask $ask, string $helperName): array {
		return [
			'id' => $ask->getId(),
			'helper' => ['id' => $ask->getHelperId(), 'name' => $helperName],
			'state' => $this->state($ask),
			'deadline' => Clock::iso($ask->getDeadline()),
			'round' => $ask->getRound(),
			'askedAt' => Clock::iso($ask->getAskedAt()),
			'answeredAt' => Clock::iso($ask->getAnsweredAt()),
			'answeredBy' => $ask->getAnsweredBy(),
			'declineReason' => $ask->getDeclineReason(),
			'confirmedAt' => Clock::iso($ask->getConfirmedAt()),
			'contactedAt' => Clock::iso($ask->getContactedAt()),
			'contactResult' => $ask->getContactResult(),
			'report' => $ask->getReport(),
			'companion' => $ask->getCompanion(),
			'needsCall' => $ask->getNeedsCall(),
			'endedAt' => Clock::iso($ask->getEndedAt()),
		];
	}

	/** @return array<string, mixed> `MyAsk` of the HTTP interface: nothing of the person */
	public function forHelper(Ask $ask, Request $request): array {
		return [
			'id' => $ask->getId(),
			'request' => $ask->getRequestId(),
			'state' => $this->state($ask),
			'deadline' => Clock::iso($ask->getDeadline()),
			'topics' => $request->getTopics() ?? [],
			'channel' => $ask->getChannel(),
			'district' => $request->getDistrict(),
			'device' => $request->getDevices()[0] ?? null,
			'slots' => $request->getSlots() ?? [],
			'text' => $this->vault->deskText($request),
		];
	}

	/** An open ask is over when its deadline is, even before anything was written down. */
	public function state(Ask $ask): string {
		return in_array($ask->getState(), AskMapper::OPEN, true) && $ask->getDeadline() < $this->clock->now() ? 'no_answer' : $ask->getState();
	}
}
