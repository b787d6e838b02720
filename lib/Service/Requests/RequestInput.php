<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Handbook\RequestPlace;

/** Reads and checks the body of a new or corrected request. */
class RequestInput {
	private const MAX_TEXT = 2000;
	private const MAX_KEY = 64;
	private const DEFAULT_LANGUAGES = ['de'];

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
		private PersonInput $persons,
		private BodyInput $bodies,
		private ConsentInput $consents,
		private PlaceInput $places,
		private RequestPlace $handbook,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $desk written by intake or coordination for somebody
	 * @throws InvalidInput
	 */
	public function forNew(Fields $fields, bool $desk): RequestDraft {
		$callback = $fields->choice('state', $desk ? ['callback'] : []) !== null;
		return $this->read($fields, $desk, $desk, $callback, null, mayBeBody: true);
	}

	/**
	 * From the form for people without account: with a name, agreed to by themselves.
	 *
	 * @throws InvalidInput
	 */
	public function forStranger(Fields $fields): RequestDraft {
		return $this->read($fields, false, true, false, null);
	}

	/**
	 * A correction: without `person` the contact data stays, without `consent` the consent does.
	 *
	 * @param bool $withName the person has no account
	 * @param bool $waiting it waits for a callback: then it may stay as incomplete as it is
	 * @param string|null $dayKept the day by which help was needed so far: it may have passed meanwhile
	 * @param bool $ofBody a part of the party asks: without `body` its name and wishes stay
	 * @throws InvalidInput
	 */
	public function forChange(Fields $fields, bool $desk, bool $withName, bool $waiting, #[\SensitiveParameter] Secrets $known, ?string $dayKept, bool $ofBody): RequestDraft {
		$callback = $fields->choice('state', $desk && $waiting ? ['callback'] : []) !== null;
		return $this->read($fields, $desk, $withName, $callback, $known, $dayKept, $ofBody, $ofBody);
	}

	private function read(Fields $fields, bool $desk, bool $withName, bool $callback, #[\SensitiveParameter] ?Secrets $known, ?string $dayKept = null, bool $mayBeBody = false, bool $ofBody = false): RequestDraft {
		[$body, $wishes] = $mayBeBody ? $this->bodies->read($fields) : [null, []];
		// What a body wishes is often no help by one person for another: the desk settles the way.
		$ofBody = $ofBody || $body !== null;
		$channels = $fields->choices('channels', $this->vocabulary->ids('channels'), !$callback && !$ofBody) ?? [];
		[$district, $postalCode] = $this->places->read($fields, $desk);
		$topics = $fields->choices('topics', array_column($this->region->topics(), 'id'), !$desk && !$ofBody) ?? [];
		$text = $fields->text('text', self::MAX_TEXT);
		if ($topics === [] && $text === null && !$callback && !$ofBody) {
			throw new InvalidInput('topics', 'Please choose a topic, or write in a few words what it is about.');
		}
		$urgency = $fields->int('urgency', 0, 3) ?? 0;
		[$page, $step] = $this->handbook->read($fields);
		[$consentBy, $consentVersion] = $this->consents->read($fields, $desk, $known === null);
		$draft = new RequestDraft(
			$this->person($fields, $withName, $channels, $known),
			$district,
			$postalCode,
			$topics,
			$this->mustTopics($fields, $topics),
			$channels,
			$fields->choices('devices', $this->vocabulary->ids('devices')) ?? [],
			$fields->choices('languages', $this->vocabulary->ids('languages')) ?: self::DEFAULT_LANGUAGES,
			$fields->choices('slots', $this->vocabulary->ids('slots')) ?? [],
			$fields->choices('needs', $this->vocabulary->ids('needs')) ?? [],
			$urgency,
			$this->neededBy($fields, $urgency, $dayKept),
			$text,
			$fields->bool('firstTime'),
			$fields->bool('releaseOnAccept') ?? false,
			$fields->bool('wide') ?? false,
			$consentBy,
			$consentVersion,
			$callback,
			$fields->line('sendKey', self::MAX_KEY),
			$page,
			$step,
			$body,
			$wishes,
		);
		$fields->end();
		return $draft;
	}

	/** @param list<string> $channels */
	private function person(Fields $fields, bool $withName, array $channels, #[\SensitiveParameter] ?Secrets $known): ?Secrets {
		$person = $fields->object('person');
		if ($person !== null || $known === null) {
			return $this->persons->read($person, $withName, $channels);
		}
		if ($known->phone === null && in_array('phone', $channels, true)) {
			throw new InvalidInput('person.phone', 'Please enter a phone number, or choose another way than the phone.');
		}
		return null;
	}

	/**
	 * @param list<string> $topics
	 * @return list<string>
	 */
	private function mustTopics(Fields $fields, array $topics): array {
		return $fields->choices('mustTopics', $topics) ?? [];
	}

	private function neededBy(Fields $fields, int $urgency, ?string $dayKept): ?string {
		$day = $fields->day('neededBy', $urgency === 2);
		if ($day !== null && $day !== $dayKept && $day < $this->clock->today()) {
			throw new InvalidInput('neededBy', 'This day is in the past.');
		}
		return $day;
	}
}
