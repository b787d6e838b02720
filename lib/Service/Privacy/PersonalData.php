<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\AccountTraces;
use OCA\InsNetzGegangen\Db\Answer;
use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Consent;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Contact;
use OCA\InsNetzGegangen\Db\ContactMapper;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Desks\Rota;
use OCA\InsNetzGegangen\Service\Handbook\RequestPlace;
use OCA\InsNetzGegangen\Service\Lists\MyLists;
use OCA\InsNetzGegangen\Service\Myself;
use OCA\InsNetzGegangen\Service\Reports;
use OCA\InsNetzGegangen\Service\Requests\Vault;
use OCA\InsNetzGegangen\View\AppointmentView;
use OCA\InsNetzGegangen\View\HelperView;
use OCA\InsNetzGegangen\View\SessionView;

/** Everything the app knows about an account, for its owner. */
class PersonalData {
	private const ALL_ASKS = ['proposed', 'asked', 'accepted', 'declined', 'no_answer', 'withdrawn', 'filled'];

	public function __construct(
		private Myself $myself,
		private HelperMapper $helpers,
		private HelperView $helperView,
		private AskMapper $asks,
		private RequestMapper $requests,
		private Vault $vault,
		private ContactMapper $calls,
		private AppointmentMapper $appointments,
		private AppointmentView $appointmentView,
		private SeatMapper $seats,
		private GroupSessionMapper $sessions,
		private SessionView $sessionView,
		private ConsentMapper $consents,
		private AnswerMapper $answers,
		private AccountTraces $traces,
		private Sealer $sealer,
		private Reports $reports,
		private MyLists $lists,
		private Readers $readers,
		private RequestPlace $places,
		private Rota $rota,
	) {
	}

	/**
	 * @return array{
	 *     account: array<string, mixed>, offer: array<string, mixed>|null, asks: list<array<string, mixed>>,
	 *     requests: list<array<string, mixed>>, seats: list<array<string, mixed>>, answers: list<array<string, mixed>>, lists: array{wish: string|null, leftAll: bool, lists: list<array{id: string, role: string, district: string|null, topic: string|null, left: bool}>}, duties: list<array<string, mixed>>, reports: list<array<string, mixed>>, seenBy: list<array<string, mixed>>,
	 *     events: list<array<string, mixed>>
	 * }
	 */
	public function of(Actor $actor): array {
		$helper = $this->helpers->ofUser($actor->userId);
		return [
			'account' => $this->myself->of($actor),
			'offer' => $helper === null ? null : $this->helperView->own($helper, $this->asks->loads($actor->unit, [$helper->getId()])[$helper->getId()] ?? 0),
			'asks' => $helper === null ? [] : array_map(self::ask(...), $this->asks->ofHelper($helper->getId(), self::ALL_ASKS, PHP_INT_MAX)),
			'requests' => array_map($this->request(...), $this->requests->ofRequester($actor->unit, $actor->userId)),
			'seats' => $this->seats(array_values($this->seats->ofUser($actor->unit, $actor->userId))),
			'answers' => array_map(static fn (Answer $answer): array => [
				'at' => Clock::iso($answer->getCreatedAt()), 'answer' => $answer->getAnswer(), 'district' => $answer->getDistrict(), 'askAgainOn' => $answer->getAskAgainOn(),
			], $this->answers->allOfUser($actor->userId)),
			'lists' => $this->lists->show($actor),
			'duties' => $this->rota->ofUser($actor->userId),
			'reports' => $this->reports->ofUser($actor->userId),
			'seenBy' => $this->readers->ofMyData($actor, PHP_INT_MAX, null),
			'events' => array_map(
				static fn (array $event): array => ['at' => Clock::iso($event['at'])] + $event,
				$this->traces->eventsOf($actor->unit, $actor->userId),
			),
		];
	}

	/**
	 * @param list<Seat> $seats
	 * @return list<array<string, mixed>> sessions somebody signed up for
	 */
	public function seats(array $seats): array {
		$sessions = $this->sessions->byIds(array_map(static fn (Seat $seat): int => $seat->getSessionId(), $seats));
		return array_map(fn (Seat $seat): array => [
			...$this->sessionView->ofSeat($sessions[$seat->getSessionId()], $seat),
			'contact' => $seat->getSealed() === null ? null : $this->sealer->open(SeatMapper::TABLE, $seat->getId(), $seat->getSealed()),
			'consents' => array_map(self::consent(...), $this->consents->ofSubject('seat', $seat->getId())),
		], $seats);
	}

	/** @return array<string, mixed> one request with all that belongs to it, also of a person without account */
	public function request(Request $request): array {
		$secrets = $this->vault->open($request);
		return [
			'id' => $request->getId(),
			'state' => $request->getState(),
			'createdAt' => Clock::iso($request->getCreatedAt()),
			'closedAt' => Clock::iso($request->getClosedAt()),
			'outcome' => $request->getOutcome(),
			'contact' => $this->vault->contact($request),
			'needs' => $secrets === null ? [] : $secrets->needs,
			'text' => $secrets?->text,
			'body' => $secrets?->body === null ? null : ['name' => $secrets->body->name, 'role' => $secrets->body->role],
			'wishes' => $request->getWishes() ?? [],
			'readable' => $secrets !== null,
			'textOfTheDesk' => $this->vault->deskText($request),
			'district' => $request->getDistrict(),
			'postalCode' => $request->getPostalCode(),
			'topics' => $request->getTopics() ?? [],
			'channels' => $request->getChannels() ?? [],
			'devices' => $request->getDevices() ?? [],
			'languages' => $request->getLanguages() ?? [],
			'slots' => $request->getSlots() ?? [],
			'urgency' => $request->getUrgency(),
			'neededBy' => $request->getNeededBy(),
			'codeword' => $request->getCodeword(),
			'page' => $request->getPageId(),
			'step' => $request->getPageStep(),
			...$this->placeInWords($request),
			'consents' => array_map(self::consent(...), $this->consents->ofSubject('request', $request->getId())),
			'appointments' => array_map($this->appointment(...), $this->appointments->ofRequest($request->getId())),
			'calls' => array_map($this->call(...), $this->calls->ofRequest($request->getId())),
		];
	}

	/** @return array{pageTitle?: string, stepText?: string|null} where in the handbook it was asked, as the page stands today */
	private function placeInWords(Request $request): array {
		$place = $this->places->of($request);
		return $place === null ? [] : ['pageTitle' => $place['title'], 'stepText' => $place['text']];
	}

	/** @return array<string, mixed> */
	private function appointment(Appointment $appointment): array {
		return array_diff_key($this->appointmentView->of($appointment), array_flip(['request', 'assignment']));
	}

	/** @return array<string, mixed> */
	private function call(Contact $call): array {
		$note = $this->sealer->open(ContactMapper::TABLE, $call->getId(), $call->getSealed())['note'] ?? null;
		return ['at' => Clock::iso($call->getCreatedAt()), 'direction' => $call->getDirection(), 'result' => $call->getResult(), 'note' => is_string($note) ? $note : null];
	}

	/** @return array<string, mixed> */
	private static function consent(Consent $consent): array {
		return ['kind' => $consent->getKind(), 'version' => $consent->getVersion(), 'by' => $consent->getGivenBy(), 'at' => Clock::iso($consent->getGivenAt()), 'withdrawn' => Clock::iso($consent->getWithdrawnAt())];
	}

	/** @return array<string, mixed> nothing of the person who asked for help */
	private static function ask(Ask $ask): array {
		return [
			'id' => $ask->getId(),
			'state' => $ask->getState(),
			'channel' => $ask->getChannel(),
			'askedAt' => Clock::iso($ask->getAskedAt()),
			'answeredAt' => Clock::iso($ask->getAnsweredAt()),
			'declineReason' => $ask->getDeclineReason(),
			'confirmedAt' => Clock::iso($ask->getConfirmedAt()),
			// Who reports without having noted a call is not to read of one.
			'contactedAt' => $ask->getContactResult() === null ? null : Clock::iso($ask->getContactedAt()),
			'report' => $ask->getReport(),
			'minutes' => $ask->getMinutes(),
		];
	}
}
