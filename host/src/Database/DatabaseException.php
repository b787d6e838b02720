<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Exception as Inner;
use Doctrine\DBAL\Exception\ConnectionException;
use Doctrine\DBAL\Exception\ConstraintViolationException;
use Doctrine\DBAL\Exception\DatabaseObjectExistsException;
use Doctrine\DBAL\Exception\DatabaseObjectNotFoundException;
use Doctrine\DBAL\Exception\DeadlockException;
use Doctrine\DBAL\Exception\DriverException;
use Doctrine\DBAL\Exception\ForeignKeyConstraintViolationException;
use Doctrine\DBAL\Exception\InvalidFieldNameException;
use Doctrine\DBAL\Exception\NotNullConstraintViolationException;
use Doctrine\DBAL\Exception\RetryableException;
use Doctrine\DBAL\Exception\SyntaxErrorException;
use Doctrine\DBAL\Exception\UniqueConstraintViolationException;
use OCP\DB\Exception;

final class DatabaseException extends Exception {
	/** The first class that fits tells the reason, so the special ones come first. */
	private const REASONS = [
		UniqueConstraintViolationException::class => self::REASON_UNIQUE_CONSTRAINT_VIOLATION,
		ForeignKeyConstraintViolationException::class => self::REASON_FOREIGN_KEY_VIOLATION,
		NotNullConstraintViolationException::class => self::REASON_NOT_NULL_CONSTRAINT_VIOLATION,
		ConstraintViolationException::class => self::REASON_CONSTRAINT_VIOLATION,
		DeadlockException::class => self::REASON_DEADLOCK,
		DatabaseObjectExistsException::class => self::REASON_DATABASE_OBJECT_EXISTS,
		DatabaseObjectNotFoundException::class => self::REASON_DATABASE_OBJECT_NOT_FOUND,
		InvalidFieldNameException::class => self::REASON_INVALID_FIELD_NAME,
		SyntaxErrorException::class => self::REASON_SYNTAX_ERROR,
		ConnectionException::class => self::REASON_CONNECTION_LOST,
		DriverException::class => self::REASON_DRIVER,
	];

	public static function of(Inner $inner): self {
		return new self($inner->getMessage(), 0, $inner);
	}

	public function isRetryable(): bool {
		return $this->getPrevious() instanceof RetryableException;
	}

	public function getReason(): ?int {
		foreach (self::REASONS as $class => $reason) {
			if ($this->getPrevious() instanceof $class) {
				return $reason;
			}
		}
		return null;
	}
}
