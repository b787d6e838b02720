<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Notification\Notifier;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCP\IAppConfig;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IAction;
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

	public function testWhoSaysYesToAVisitInTheBellHasReadOfTheTravelCosts(): void {
		$this->world->service(IAppConfig::class)->setValueString('ins_netz_gegangen', 'travelCosts', 'Wir zahlen die Fahrkarte.');
		try {
			$id = $this->helper('helferin', ['channels' => ['phone', 'on_site']]);
			[$visit] = $this->ask($this->wished(['channels' => ['on_site']]), [$id]);
			[$call] = $this->ask($this->wished(), [$id]);
			self::assertStringEndsWith('Fahrtkosten: Wir zahlen die Fahrkarte.', $this->message($visit));
			self::assertStringNotContainsString('Fahr', $this->message($call));
		} finally {
			$this->world->service(IAppConfig::class)->deleteKey('ins_netz_gegangen', 'travelCosts');
		}
	}

	public function testWhoIsAskedToStayAnswersInTheBell(): void {
		$id = $this->helper('helferin');
		$this->askedToStay();
		self::assertSame(['still_helping'], $this->bellsOf('helferin'));
		self::assertSame([['Ja, gern', 'POST', '/helpers/me/stay', true], ['Pause machen oder aufhören', 'WEB', '/helfen', false]], $this->buttons('helferin', 'helper', (string)$id, 'still_helping'));
		self::assertSame(200, $this->post('helferin', '/helpers/me/stay')->status);
		self::assertSame([], $this->bellsOf('helferin'));
		$this->world->forward('P40D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([], $this->bellsOf('helferin'), 'the time begins anew');
		self::assertSame($id, $this->get('helferin', '/helpers/me')->int('id'), 'nothing is deleted');
	}

	public function testAPauseAnswersWhetherSomebodyStays(): void {
		$this->helper('helferin');
		$this->askedToStay();
		$this->put('helferin', '/helpers/me/pause', ['until' => substr($this->inDays(9), 0, 10)]);
		self::assertSame([], $this->bellsOf('helferin'));
	}

	public function testWhoShallCallGetsToTheNumberFromTheBell(): void {
		self::assertSame([['Aufgabe öffnen', 'WEB', '/aufgaben/7', true]], $this->buttons('helferin', 'assignment', '7', 'please_call'));
	}

	private function askedToStay(): void {
		$this->world->forward('P400D');
		$this->world->service(Retention::class)->run(false);
	}

	/** @return list<array{string, string, string, bool}> label, type, end of the address, whether it is the main one */
	private function buttons(string $user, string $type, string $id, string $subject): array {
		$kernel = $this->world->boot();
		$notification = $kernel->server->get(IManager::class)->createNotification();
		$notification->setApp('ins_netz_gegangen')->setUser($user)->setObject($type, $id)->setSubject($subject);
		$actions = $this->world->service(Notifier::class, $kernel)->prepare($notification, 'de')->getParsedActions();
		return array_map(static fn (IAction $action): array => [
			$action->getParsedLabel(), $action->getRequestType(), preg_replace('#^.*/(apps/ins_netz_gegangen(/api/v1)?)(?=/)#', '', $action->getLink()) ?? '', $action->isPrimary(),
		], $actions);
	}

	/** What somebody reads in the bell who is asked. */
	private function message(int $ask): string {
		$kernel = $this->world->boot();
		$notification = $kernel->server->get(IManager::class)->createNotification();
		$stored = array_column($this->rows('notifications'), 'subject_parameters', 'object_id')[$ask];
		/** @var array<string, mixed> $parameters */
		$parameters = json_decode((string)$stored, true);
		$notification->setApp('ins_netz_gegangen')->setUser('helferin')->setObject('ask', (string)$ask)->setSubject('asked', $parameters);
		return $this->world->service(Notifier::class, $kernel)->prepare($notification, 'de')->getParsedMessage();
	}

	/** @return list<scalar|null> */
	private function bellsOf(string $user): array {
		return array_column(array_filter($this->rows('notifications'), static fn (array $row): bool => $row['user'] === $user), 'subject');
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
