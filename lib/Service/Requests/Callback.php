<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;
use OCA\InsNetzGegangen\Service\HomeDistrict;

/** "Call me back": a member leaves a number and nothing else; everything more is asked on the phone. */
class Callback {
	private const WAITING = 'callback';
	private const LANGUAGES = ['de'];

	public function __construct(
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private CreateRequest $creating,
		private ChangeRequest $changing,
		private ConsentInput $consents,
		private ConsentMapper $given,
		private Vault $vault,
		private SealedPerson $persons,
		private HomeDistrict $home,
		private PhoneKey $phones,
		private Region $region,
	) {
	}

	/**
	 * What need not be asked again.
	 *
	 * @return array{phone: string|null, agreed: bool, request: int|null} number of an own request or offer (E.164), whether
	 *                                                                    its owner agreed to the wording in force when giving it, and a callback that is still to come
	 */
	public function known(Actor $actor): array {
		[$phone, $source] = $this->ownPhone($actor);
		return ['phone' => $phone, 'agreed' => $source !== null && $this->hasAgreed($source), 'request' => $this->waiting($actor)?->getId()];
	}

	/**
	 * Who asks again while a callback is to come gets that one, with the new number: nobody is called twice.
	 *
	 * @throws InvalidInput
	 */
	public function ask(Actor $actor, Fields $fields): Request {
		$draft = $this->read($actor, $fields);
		$waiting = $this->waiting($actor);
		return $waiting === null
			? $this->creating->add($actor, $draft, false)
			: $this->changing->changePhone($actor, $waiting->getId(), (string)$draft->person?->phone);
	}

	private function read(Actor $actor, Fields $fields): RequestDraft {
		$number = $fields->line('phone', 40, true);
		$phone = $this->phones->normalise($number, $this->region->phoneRegion())
			?? throw new InvalidInput('phone', 'This is not a phone number that can be called. Please check it.');
		[$consentBy, $consentVersion] = $this->consents->read($fields, false, true);
		$fields->end();
		return new RequestDraft(
			new Secrets(phone: $phone), $this->home->of($actor), null, [], [], ['phone'], [], self::LANGUAGES, [], [],
			0, null, null, null, false, false, $consentBy, $consentVersion, true,
		);
	}

	private function waiting(Actor $actor): ?Request {
		foreach ($this->newestFirst($actor) as $request) {
			if ($request->getState() === self::WAITING) {
				return $request;
			}
		}
		return null;
	}

	/** @return array{string|null, Request|null} the number, and the request that carries it */
	private function ownPhone(Actor $actor): array {
		foreach ($this->newestFirst($actor) as $request) {
			$phone = $this->vault->open($request)?->phone;
			if ($phone !== null) {
				return [$phone, $request];
			}
		}
		$helper = $this->helpers->ofUser($actor->userId);
		return [$helper === null ? null : $this->persons->open($helper)['phone'], null];
	}

	/** Whoever agreed to the same words before and took nothing back need not read them again to be called. */
	private function hasAgreed(Request $request): bool {
		$version = $this->region->consent()['version'];
		foreach ($this->given->ofSubject('request', $request->getId()) as $consent) {
			if ($consent->getKind() === 'contact' && $consent->getVersion() === $version && $consent->getWithdrawnAt() === null && $consent->getGivenBy() === 'self') {
				return true;
			}
		}
		return false;
	}

	/** @return list<Request> */
	private function newestFirst(Actor $actor): array {
		return array_reverse($this->requests->ofRequester($actor->unit, $actor->userId));
	}
}
