<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\FollowUpConditions;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Handbook\RequestPlace;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Requests\Secrets;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** One request as an answer: the desk sees how the search goes, the requester what concerns them. */
class RequestView {
	public function __construct(
		private RequestAccess $access,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperNames $names,
		private AskView $askView,
		private FollowUpConditions $followUp,
		private Vault $vault,
		private RequestPlace $handbook,
		private Region $region,
	) {
	}

	/** @return array<string, mixed> `Request` of the HTTP interface */
	public function of(Actor $actor, Request $request): array {
		$asks = $this->asks->ofRequest($request->getId());
		$names = $this->namesOf($asks, $request->getReserve() ?? []);
		$view = $this->shared($actor, $request, $asks, $names);
		return $this->access->isDesk($actor, $request)
			? [...$view, ...$this->forDesk($request, $asks, $names)]
			: [...$view, ...$this->forRequester()];
	}

	/**
	 * @param list<Ask> $asks
	 * @param array<int, string> $names
	 * @return array<string, mixed>
	 */
	private function shared(Actor $actor, Request $request, array $asks, array $names): array {
		$secrets = $this->vault->open($request);
		$readable = $secrets !== null;
		$secrets ??= new Secrets();
		return [
			'id' => $request->getId(),
			'unit' => $request->getUnit(),
			'state' => $request->getState(),
			'district' => $request->getDistrict(),
			'postalCode' => $request->getPostalCode(),
			'place' => $request->getPostalCode() === null ? null : $this->region->place($request->getPostalCode())['place'] ?? null,
			'topics' => $request->getTopics() ?? [],
			'mustTopics' => $request->getMustTopics() ?? [],
			'channels' => $request->getChannels() ?? [],
			'devices' => $request->getDevices() ?? [],
			'languages' => $request->getLanguages() ?? [],
			'slots' => $request->getSlots() ?? [],
			'needs' => $secrets->needs,
			'urgency' => $request->getUrgency(),
			'urgencyConfirmed' => $request->getUrgencyConfirmed(),
			'neededBy' => $request->getNeededBy(),
			'text' => $secrets->text,
			'body' => $this->body($request, $secrets),
			'firstTime' => $request->getFirstTime(),
			'handbook' => $this->handbook->of($request),
			'releaseOnAccept' => $request->getReleaseOnAccept(),
			'wide' => $request->getWide(),
			'createdAt' => Clock::iso($request->getCreatedAt()),
			'updatedAt' => Clock::iso($request->getUpdatedAt()),
			'waitingUntil' => $request->getWaitingUntil(),
			'codeword' => $request->getCodeword(),
			'account' => $request->getRequesterId() !== null,
			'takenDown' => $request->getIntakeBy() !== null,
			'consentPending' => $request->getThirdParty(),
			'confirmBy' => $request->getThirdParty() ? Clock::iso($request->getConfirmBy()) : null,
			'outcome' => $request->getOutcome(),
			'closedAt' => Clock::iso($request->getClosedAt()),
			'readable' => $readable,
			'own' => $request->getRequesterId() === $actor->userId,
			...$this->helperNames($request, $asks, $names),
			'actions' => $this->access->actions($actor, $request),
			...$this->afterwards($request, $asks),
		];
	}

	/** @return array{name: string|null, role: string|null, wishes: list<string>}|null null: a person asks */
	private function body(Request $request, #[\SensitiveParameter] Secrets $secrets): ?array {
		return $request->getWishes() === null ? null : ['name' => $secrets->body?->name, 'role' => $secrets->body?->role, 'wishes' => $request->getWishes()];
	}

	/**
	 * @param list<Ask> $asks
	 * @param array<int, string> $names
	 * @return array<string, mixed>
	 */
	private function forDesk(Request $request, array $asks, array $names): array {
		return [
			'reviewDate' => $request->getReviewDate(),
			'attempts' => $request->getAttempts(),
			'nextCallAt' => Clock::iso($request->getNextCallAt()),
			'toldAt' => Clock::iso($request->getToldAt()),
			'rounds' => $request->getRounds(),
			'board' => $request->getBoardOpen() ? $this->vault->deskText($request) : null,
			// Who has left by now is in no line any more.
			'reserve' => array_values(array_map(static fn (int $id): array => ['id' => $id, 'name' => $names[$id]], array_filter($request->getReserve() ?? [], static fn (int $id): bool => isset($names[$id])))),
			'followUp' => $this->followUp->reasons($request, $asks),
			'asks' => array_map(fn (Ask $ask): array => $this->askView->forDesk($ask, $names[$ask->getHelperId()] ?? ''), $asks),
		];
	}

	/**
	 * The same keys, without what belongs to the desk.
	 *
	 * @return array<string, mixed>
	 */
	private function forRequester(): array {
		return ['reviewDate' => null, 'attempts' => 0, 'nextCallAt' => null, 'toldAt' => null, 'rounds' => 0, 'board' => null, 'reserve' => [], 'followUp' => [], 'asks' => []];
	}

	/**
	 * Whether the questions at the end are open, and whether both want to stay in touch.
	 *
	 * @param list<Ask> $asks
	 * @return array{feedback: bool, touch: int|null} touch: id of the assignment
	 */
	private function afterwards(Request $request, array $asks): array {
		$reported = array_filter($asks, static fn (Ask $ask): bool => $ask->getState() === 'accepted' && $ask->getReportedAt() !== null);
		$last = $reported === [] || $request->getAnonymisedAt() !== null ? null : $reported[array_key_last($reported)];
		return [
			'feedback' => $last !== null && !$last->getPersonAnswered(),
			'touch' => $last !== null && $last->getPersonTouch() && $last->getHelperTouch() ? $last->getId() : null,
		];
	}

	/**
	 * Who will call, once that is settled, and who comes along.
	 *
	 * @param list<Ask> $asks
	 * @param array<int, string> $names
	 * @return array{helperName: string|null, companionName: string|null}
	 */
	private function helperNames(Request $request, array $asks, array $names): array {
		$team = in_array($request->getState(), ['arranged', 'done'], true) ? Team::of($asks) : [];
		[$first, $second] = [$team[0] ?? null, $team[1] ?? null];
		return [
			'helperName' => $first === null ? null : $names[$first->getHelperId()] ?? null,
			'companionName' => $second === null ? null : $names[$second->getHelperId()] ?? null,
		];
	}

	/**
	 * @param list<Ask> $asks
	 * @param list<int> $more helpers
	 * @return array<int, string> helper → name
	 */
	private function namesOf(array $asks, array $more): array {
		$helpers = $this->helpers->byIds(array_values(array_unique([...$more, ...array_map(static fn (Ask $ask): int => $ask->getHelperId(), $asks)])));
		return array_map($this->names->of(...), $helpers);
	}
}
