<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCA\InsNetzGegangen\Service\Requests\RequestInput;

/** Checks one row by the same rules as a request the desk takes down from paper. What is incomplete is to be called back. */
class RequestRowCheck {
	private const PERSON = ['name', 'phone', 'email', 'address', 'contactNote'];

	public function __construct(
		private AnswerReader $answers,
		private RequestInput $input,
		private RequestMapper $requests,
		private PhoneKey $phones,
		private RequestAccess $access,
		private Lifecycle $lifecycle,
		private Region $region,
	) {
	}

	/**
	 * @param array{answers: array<string, string>, ...} $row
	 * @param Actor|null $actor who has not looked yet whether the person has asked before; null: it is known to be another request
	 * @throws InvalidInput when a value cannot be taken
	 */
	public function check(ImportMap $map, array $row, ?Actor $actor): RequestDraft {
		$values = $this->answers->read($map, $row['answers']);
		$topics = array_keys((array)($values['topics'] ?? []));
		$body = [
			...array_diff_key($values, array_flip([...self::PERSON, 'agreed'])),
			'topics' => array_map(strval(...), $topics),
			'person' => (object)array_intersect_key($values, array_flip(self::PERSON)),
			'consent' => (object)['version' => $this->region->consent()['version'], 'by' => 'paper'],
		];
		if (is_string($values['neededBy'] ?? null)) {
			$body['neededBy'] = Moments::day($values['neededBy']);
			$body['urgency'] = 2;
		}
		if (!isset($values['channels']) || ($topics === [] && !isset($values['text']))) {
			$body['state'] = 'callback';
		}
		$draft = $this->input->forNew(new Fields($body), true);
		if ($actor !== null && $draft->person?->phone !== null && $this->isOpen($actor, $draft->person->phone)) {
			throw new InvalidInput('known', 'There is already an open request with this number.');
		}
		return $draft;
	}

	/** Only what this person may read: a table must not find out who asks for help elsewhere. */
	private function isOpen(Actor $actor, string $phone): bool {
		foreach ($this->requests->ofPhone($this->region->unit(), $this->phones->hash($phone), 5) as $request) {
			if ($this->lifecycle->isOpen($request->getState()) && $this->access->isDesk($actor, $request)) {
				return true;
			}
		}
		return false;
	}
}
