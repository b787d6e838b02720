<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use JsonException;
use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Draft;
use OCA\InsNetzGegangen\Db\DraftMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * What is typed during a call and not sent yet: sealed, for the one who types, for a day.
 * It lies here and not in the browser, because it is about somebody else and computers are shared.
 */
class CallDrafts {
	public const NEW_CALL = 0;
	private const MAX_LENGTH = 20_000;

	public function __construct(
		private DraftMapper $drafts,
		private RequestMapper $requests,
		private RequestAccess $access,
		private Sealer $sealer,
		private Clock $clock,
	) {
	}

	/**
	 * @return array{values: string|null, savedAt: string|null} values: JSON object of the form
	 * @throws NotFound
	 */
	public function read(Actor $actor, int $requestId): array {
		$this->require($actor, $requestId);
		$draft = $this->drafts->ofCall($actor->unit, $actor->userId, $requestId);
		if ($draft === null || $draft->getUpdatedAt() < $this->clock->now() - Clock::DAY) {
			return ['values' => null, 'savedAt' => null];
		}
		return $this->view($draft, $this->sealer->open(DraftMapper::TABLE, $draft->getId(), $draft->getSealed())['values'] ?? null);
	}

	/**
	 * @return array{values: string|null, savedAt: string|null}
	 * @throws NotFound|InvalidInput
	 */
	public function keep(Actor $actor, int $requestId, Fields $fields): array {
		$this->require($actor, $requestId);
		$values = $this->values($fields);
		$draft = $this->drafts->rowOfCall($actor->unit, $actor->userId, $requestId, $this->clock->now()) ?? throw new NotFound();
		$draft->setSealed($this->sealer->seal(DraftMapper::TABLE, $draft->getId(), ['values' => $values]));
		$draft->setUpdatedAt($this->clock->now());
		$this->drafts->update($draft);
		return $this->view($draft, $values);
	}

	/** @throws NotFound */
	public function forget(Actor $actor, int $requestId): void {
		$this->require($actor, $requestId);
		$draft = $this->drafts->ofCall($actor->unit, $actor->userId, $requestId);
		if ($draft !== null) {
			$this->drafts->delete($draft);
		}
	}

	/** @throws NotFound for everybody who takes no calls, and for requests out of reach */
	private function require(Actor $actor, int $requestId): void {
		if (!$actor->is('intake') && !$actor->is('coordinator')) {
			throw new NotFound();
		}
		if ($requestId !== self::NEW_CALL) {
			$this->access->requireDesk($actor, $this->requests->find($requestId, $actor->unit));
		}
	}

	/** Only the form itself knows what it holds, half-typed as it is; it checks this when it takes it back. */
	private function values(Fields $fields): string {
		$values = $fields->asTyped('values', self::MAX_LENGTH);
		$fields->end();
		try {
			$decoded = json_decode($values, false, 8, JSON_THROW_ON_ERROR);
		} catch (JsonException) {
			$decoded = null;
		}
		return $decoded instanceof \stdClass ? $values : throw new InvalidInput('values', Fields::WRONG_TYPE);
	}

	/** @return array{values: string|null, savedAt: string|null} */
	private function view(Draft $draft, mixed $values): array {
		return ['values' => is_string($values) ? $values : null, 'savedAt' => Clock::iso($draft->getUpdatedAt())];
	}
}
