<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What a helper knew, and what the two were told, must not outlive the assignment. */
class TakenBackTest extends AppCase {
	private const WAYS = ['reject', 'return', 'reopen', 'close and reopen'];

	public function testTheCodewordOfAnEarlierHelperIsWorthless(): void {
		foreach (self::WAYS as $way) {
			[$request, $ask] = $this->arranged();
			$known = $this->get('helferin', "/assignments/$ask")->at('codeword');
			$this->takeBack($way, $request, $ask);
			$now = $this->get('koordination', "/requests/$request");
			self::assertSame('searching', $now->at('state'), $way);
			self::assertNotSame($known, $now->at('codeword'), $way);
			self::assertNull($now->at('toldAt'), $way);
		}
	}

	public function testBeforeTheConfirmationTheCodewordStays(): void {
		$request = $this->wished();
		$known = $this->get('koordination', "/requests/$request")->at('codeword');
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/asks/$ask/reject");
		self::assertSame($known, $this->get('koordination', "/requests/$request")->at('codeword'));
	}

	public function testWhoGaveItBackIsNeitherProposedNorAskedAgain(): void {
		foreach (['return', 'report'] as $way) {
			[$request, $ask] = $this->arranged();
			$helper = (int)$this->get('koordination', "/requests/$request")->int('asks.0.helper.id');
			if ($way === 'return') {
				$this->post('helferin', "/assignments/$ask/return");
			} else {
				$this->post('helferin', "/assignments/$ask/report", ['result' => 'someone_else']);
				$this->post('koordination', "/requests/$request/reopen");
			}
			$declined = array_column((array)$this->get('koordination', '/matching/input')->at('requests'), 'declinedBy', 'id');
			self::assertSame([$helper], $declined[$request] ?? null, $way);
			self::assertAnswer(409, 'never', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)]), $way);
		}
	}

	public function testWhomACoordinatorTookBackMayBeAskedAgain(): void {
		[$request, $ask] = $this->arranged();
		$helper = $this->get('koordination', "/requests/$request")->int('asks.0.helper.id');
		$this->post('koordination', "/asks/$ask/reject");
		$this->ask($request, [$helper]);
	}

	public function testNobodyReadsOfAHelperWhoIsGone(): void {
		foreach (self::WAYS as $way) {
			[$request, $ask] = $this->arranged();
			self::assertSame(['confirmed', 'helper_found'], $this->told($request, $ask), $way);
			// As if the mail server had been down.
			$db = $this->world->boot()->server->get(IDBConnection::class);
			$qb = $db->getQueryBuilder();
			self::assertSame(2, $qb->update('ing_mails')->set('state', $qb->createNamedParameter('queued'))
				->where($qb->expr()->in('kind', $qb->createNamedParameter(['helper_found', 'confirmed'], IQueryBuilder::PARAM_STR_ARRAY)))->executeStatement(), $way);
			$this->takeBack($way, $request, $ask);
			self::assertSame([], $this->told($request, $ask), $way);
			self::assertSame([], array_intersect(array_column($this->rows('ing_mails'), 'kind'), ['helper_found', 'confirmed']), $way);
		}
	}

	private function takeBack(string $way, int $request, int $ask): void {
		if ($way === 'reject') {
			$reply = $this->post('koordination', "/asks/$ask/reject");
		} elseif ($way === 'return') {
			$reply = $this->post('helferin', "/assignments/$ask/return");
		} else {
			if ($way === 'close and reopen') {
				$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
			}
			$reply = $this->post('koordination', "/requests/$request/reopen");
		}
		self::assertSame(200, $reply->status, $way);
	}

	/** @return list<mixed> subjects in the bells of the two, sorted */
	private function told(int $request, int $ask): array {
		$two = array_filter($this->rows('notifications'), static fn (array $row): bool
			=> in_array([$row['object_type'], (string)$row['object_id'], $row['subject']], [['request', (string)$request, 'helper_found'], ['assignment', (string)$ask, 'confirmed']], true));
		$subjects = array_column($two, 'subject');
		sort($subjects);
		return $subjects;
	}
}
