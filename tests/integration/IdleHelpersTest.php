<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Helpers\IdleHelpers;
use OCP\IDBConnection;

/** Who offers to help and is never asked hears once that they are not forgotten. */
class IdleHelpersTest extends AppCase {
	public function testWhoIsNeverAskedHearsOfItOnce(): void {
		$idle = fn (): int => $this->world->service(IdleHelpers::class)->run(100);
		$this->ask($this->wished(), [$this->helper('helferin')]);
		$this->helper('helfer');
		$this->world->forward('P29D');
		self::assertSame(0, $idle());
		$this->world->forward('P2D');
		self::assertSame(1, $idle());
		self::assertSame(0, $idle(), 'twice is no harm');
		self::assertSame(['helfer'], $this->told('not_forgotten'));
	}

	/** @return list<mixed> accounts */
	private function told(string $subject): array {
		$qb = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder();
		return array_column($qb->select('user')->from('notifications')->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))->executeQuery()->fetchAll(), 'user');
	}
}
