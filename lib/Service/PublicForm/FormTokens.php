<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Db\Entry;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\Token;
use OCA\InsNetzGegangen\Db\TokenMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\Security\ISecureRandom;

/** The link in the mail: first it confirms an entry, then it belongs to the request made of it. Only its hash is kept. */
class FormTokens {
	public const CONFIRM = 'confirm_entry';
	public const OWN = 'own_request';
	private const LENGTH = 48;
	/** A request that is open so long was asked about several times; its person may call. */
	private const DAYS = 400;

	public function __construct(
		private TokenMapper $tokens,
		private ISecureRandom $random,
		private Clock $clock,
	) {
	}

	/** @return string the secret for the link; it cannot be read again */
	public function issue(Entry $entry, int $until): string {
		$secret = $this->random->generate(self::LENGTH, ISecureRandom::CHAR_ALPHANUMERIC);
		$token = new Token();
		$token->setUnit($entry->getUnit());
		$token->setPurpose(self::CONFIRM);
		$token->setHash(hash('sha256', $secret));
		$token->setRecordId($entry->getId());
		$token->setCreatedAt($this->clock->now());
		$token->setExpiresAt($until);
		$this->tokens->insert($token);
		return $secret;
	}

	public function find(string $secret): ?Token {
		if (strlen($secret) !== self::LENGTH) {
			return null;
		}
		$hash = hash('sha256', $secret);
		$token = $this->tokens->ofHash(self::CONFIRM, $hash) ?? $this->tokens->ofHash(self::OWN, $hash);
		return $token !== null && hash_equals($token->getHash(), $hash) && $token->getExpiresAt() >= $this->clock->now() ? $token : null;
	}

	/** From now on the link shows the request, and can withdraw it. */
	public function handOver(Token $token, Request $request): void {
		$token->setPurpose(self::OWN);
		$token->setRecordId($request->getId());
		$token->setExpiresAt($this->clock->now() + self::DAYS * Clock::DAY);
		$this->tokens->update($token);
	}
}
