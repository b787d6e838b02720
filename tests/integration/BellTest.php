<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Notification\Notifier;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IManager;

/** What stands in a bell is still to be done. */
final class BellTest extends AppCase {
	public function testAskingAgainSettlesThatNobodySaidYes(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/decline");
		self::assertSame(['round_over'], $this->subjects($request));
		$this->ask($request, [$this->helper('helfer')]);
		self::assertSame([], $this->subjects($request));
	}

	public function testAfterTheDeadlineNobodyIsAskedAnyMore(): void {
		[$ask] = $this->ask($this->wished(), [$this->helper('helferin')]);
		self::assertTrue($this->isShown($ask));
		$this->world->forward('P3D');
		self::assertFalse($this->isShown($ask));
	}

	public function testWhoHasTheNumberHearsThatNobodyNeedsToCall(): void {
		[$request, $ask] = $this->arranged('helferin');
		$this->post('mitglied', "/requests/$request/close", ['outcome' => 'no_longer_wanted']);
		self::assertContains([(string)$ask, 'task_over'], $this->tasks());
		self::assertContains('task_over', array_column($this->rows('ing_mails'), 'kind'));
	}

	public function testWhoHasReportedHearsNothingMore(): void {
		[$request, $ask] = $this->arranged('helferin');
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame([], $this->tasks());
	}

	public function testTwoQuestionsCanBeToldApart(): void {
		$this->ask($this->wished(['district' => '14612']), [$this->helper('helferin', ['channels' => ['phone', 'video']])]);
		$parameters = json_decode((string)array_column($this->rows('notifications'), 'subject_parameters', 'subject')['asked'], true);
		self::assertIsArray($parameters);
		self::assertSame(['phone', '14612'], [$parameters['channel'] ?? null, $parameters['district'] ?? null]);
	}

	/** @return list<array{string, scalar|null}> id and subject */
	private function tasks(): array {
		return array_map(static fn (array $row): array => [(string)$row['object_id'], $row['subject']], array_values(array_filter($this->rows('notifications'), static fn (array $row): bool => $row['object_type'] === 'assignment')));
	}

	private function isShown(int $ask): bool {
		$kernel = $this->world->boot();
		$notifier = $this->world->service(Notifier::class, $kernel);
		$notification = $kernel->server->get(IManager::class)->createNotification();
		$notification->setApp('ins_netz_gegangen')->setUser('helferin')->setObject('ask', (string)$ask)->setSubject('asked');
		try {
			$notifier->prepare($notification, 'de');
			return true;
		} catch (AlreadyProcessedException) {
			return false;
		}
	}

	/** @return list<scalar|null> what the coordination reads about a request */
	private function subjects(int $request): array {
		return array_column(array_filter($this->rows('notifications'), static fn (array $row): bool
			=> $row['object_type'] === 'request' && $row['object_id'] === (string)$request), 'subject');
	}
}
