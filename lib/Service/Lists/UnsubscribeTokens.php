<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Db\ListWish;
use OCA\InsNetzGegangen\Db\ListWishMapper;
use OCA\InsNetzGegangen\Db\Token;
use OCA\InsNetzGegangen\Db\TokenMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\Security\ISecureRandom;

/** The link under each message. It may be used again and again: who leaves twice has left. Only its hash is kept. */
class UnsubscribeTokens {
	private const LENGTH = 48;
	/** A mail is opened late, too. */
	private const DAYS = 400;

	public function __construct(
		private TokenMapper $tokens,
		private ListWishMapper $wishes,
		private ISecureRandom $random,
		private Clock $clock,
	) {
	}

	/** @return string the secret for the link; it cannot be read again */
	public function issue(ListWish $wish): string {
		$secret = $this->random->generate(self::LENGTH, ISecureRandom::CHAR_ALPHANUMERIC);
		$token = new Token();
		$token->setUnit($wish->getUnit());
		$token->setPurpose(TokenMapper::UNSUBSCRIBE);
		$token->setHash(hash('sha256', $secret));
		$token->setRecordId($wish->getId());
		$token->setCreatedAt($this->clock->now());
		$token->setExpiresAt($this->clock->now() + self::DAYS * Clock::DAY);
		$this->tokens->insert($token);
		return $secret;
	}

	public function find(string $secret): ?ListWish {
		if (strlen($secret) !== self::LENGTH) {
			return null;
		}
		$hash = hash('sha256', $secret);
		$token = $this->tokens->ofHash(TokenMapper::UNSUBSCRIBE, $hash);
		if ($token === null || !hash_equals($token->getHash(), $hash) || $token->getExpiresAt() < $this->clock->now()) {
			return null;
		}
		try {
			return $this->wishes->find($token->getRecordId(), $token->getUnit());
		} catch (NotFound) {
			return null;
		}
	}
}
