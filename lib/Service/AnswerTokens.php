<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Token;
use OCA\InsNetzGegangen\Db\TokenMapper;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Security\ISecureRandom;

/** Single-use links in mails: only the hash of the secret is stored, so a dump of the tables opens nothing. */
class AnswerTokens {
	private const PURPOSE = 'answer_ask';
	private const LENGTH = 48;
	/** Kept a while after the deadline, so that a late click gets a friendly sentence instead of an error. */
	private const AFTER_DEADLINE = 14 * 86400;

	public function __construct(
		private TokenMapper $tokens,
		private ISecureRandom $random,
		private ITimeFactory $time,
	) {
	}

	/** @return string the secret for the link; it cannot be read again */
	public function issue(Ask $ask): string {
		$secret = $this->random->generate(self::LENGTH, ISecureRandom::CHAR_ALPHANUMERIC);
		$token = new Token();
		$token->setUnit($ask->getUnit());
		$token->setPurpose(self::PURPOSE);
		$token->setHash(hash('sha256', $secret));
		$token->setRecordId($ask->getId());
		$token->setCreatedAt($this->time->getTime());
		$token->setExpiresAt($ask->getDeadline() + self::AFTER_DEADLINE);
		$this->tokens->insert($token);
		return $secret;
	}

	/** @return Token|null null when unknown or expired; a used one is found, so that its page can say what was answered */
	public function find(string $secret): ?Token {
		if (strlen($secret) !== self::LENGTH) {
			return null;
		}
		$hash = hash('sha256', $secret);
		$token = $this->tokens->ofHash(self::PURPOSE, $hash);
		return $token !== null && hash_equals($token->getHash(), $hash) && $token->getExpiresAt() >= $this->time->getTime() ? $token : null;
	}

	public function use(Token $token): bool {
		return $this->tokens->markUsed($token, $this->time->getTime());
	}

	/** The answer did not count, and may be given again. */
	public function giveBack(Token $token): void {
		$this->tokens->markUnused($token);
	}
}
