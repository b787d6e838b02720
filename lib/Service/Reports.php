<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RoleHolders;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Report;
use OCA\InsNetzGegangen\Db\ReportMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCP\IUserManager;

/**
 * Confidential reports of what went wrong between people: only the people of trust read them, not the desk,
 * not the administration. Who reports says whether the own name goes along.
 */
class Reports {
	private const MAX_TEXT = 4000;
	private const STATES = ['open', 'taken', 'done'];

	public function __construct(
		private ReportMapper $reports,
		private Sealer $sealer,
		private RoleHolders $holders,
		private Notifications $notifications,
		private IUserManager $users,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws InvalidInput */
	public function send(Actor $actor, Fields $fields): void {
		$text = $fields->text('text', self::MAX_TEXT, true);
		$named = $fields->bool('named', true);
		$fields->end();
		$report = $this->transaction->run(fn (): Report => $this->store($actor->unit, $named ? $actor->userId : null, $text));
		foreach (RoleHolders::toRing($this->holders->all('trust')) as $userId) {
			$this->notifications->send($userId, Notifications::REPORTED, 'report', (string)$report->getId());
		}
	}

	/**
	 * @return list<array<string, mixed>> `Report` of the HTTP interface, newest first
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $limit, ?int $beforeId): array {
		$this->requireTrust($actor);
		return array_map($this->view(...), $this->reports->list($actor->unit, $limit, $beforeId));
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function move(Actor $actor, int $reportId, Fields $fields): array {
		$this->requireTrust($actor);
		$report = $this->reports->find($reportId, $actor->unit);
		$state = $fields->choice('state', self::STATES, true);
		$fields->end();
		$report->setState($state);
		$report->setClosedAt($state === 'done' ? $this->clock->now() : null);
		$this->reports->update($report);
		$this->events->record($actor->unit, $actor->userId, 'moved', 'report', $reportId, $state);
		if ($state !== 'open') {
			$this->notifications->takeBack('report', (string)$reportId);
		}
		return $this->view($report);
	}

	/** @return list<array<string, mixed>> what an account has signed, for its owner */
	public function ofUser(string $userId): array {
		return array_map(fn (Report $report): array => array_diff_key($this->view($report), ['from' => true]), $this->reports->ofUser($userId));
	}

	/** With its text or not at all. */
	private function store(string $unit, ?string $from, #[\SensitiveParameter] string $text): Report {
		$report = new Report();
		$report->setUnit($unit);
		$report->setUserId($from);
		$report->setState('open');
		$report->setCreatedAt($this->clock->now());
		$report = $this->reports->insert($report);
		$report->setSealed($this->sealer->seal(ReportMapper::TABLE, $report->getId(), ['text' => $text]));
		return $this->reports->update($report);
	}

	/** @return array<string, mixed> */
	private function view(Report $report): array {
		$text = $this->sealer->open(ReportMapper::TABLE, $report->getId(), $report->getSealed())['text'] ?? null;
		$from = $report->getUserId();
		return [
			'id' => $report->getId(),
			'at' => Clock::iso($report->getCreatedAt()),
			'state' => $report->getState(),
			'text' => is_string($text) ? $text : null,
			'from' => $from === null ? null : Text::withoutDirection($this->users->getDisplayName($from) ?? $from),
		];
	}

	/** @throws NotFound */
	private function requireTrust(Actor $actor): void {
		if (!$actor->is('trust')) {
			throw new NotFound();
		}
	}
}
