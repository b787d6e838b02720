<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\ListAccess;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Db\Message;
use OCA\InsNetzGegangen\Db\MessageMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IUserManager;

/** Writing to a list, and the log of what was written. The message leaves with the next run of the job. */
class Messages {
	private const MAX_TITLE = 120;
	private const MAX_TEXT = 4000;

	public function __construct(
		private ListAccess $access,
		private ListInput $input,
		private MessageMapper $messages,
		private Sealer $sealer,
		private EventLog $events,
		private EventMapper $eventRows,
		private Settings $settings,
		private Transaction $transaction,
		private IUserManager $users,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed> `ListMessage` of the HTTP interface
	 * @throws NotFound|InvalidInput
	 */
	public function send(Actor $actor, Fields $fields): array {
		$this->access->requireWrite($actor);
		$list = $this->input->ofBody($fields);
		$words = ['title' => $fields->line('title', self::MAX_TITLE, true), 'text' => $fields->text('text', self::MAX_TEXT, true)];
		// Who sends again because the answer got lost sends nothing twice.
		$sendKey = $fields->line('sendKey', 64);
		$fields->end();
		$this->access->requireList($actor, $list);
		$onceKey = $sendKey === null ? null : hash('sha256', implode('|', ['message', $actor->userId, $sendKey]));
		$known = $onceKey === null ? null : $this->eventRows->recordOf($onceKey);
		if ($known !== null) {
			return $this->show($actor, $known);
		}
		return $this->view($this->transaction->run(fn (): Message => $this->write($actor, $list, $words, $onceKey)));
	}

	/**
	 * @return list<array<string, mixed>> newest first
	 * @throws NotFound
	 */
	public function log(Actor $actor, int $limit, ?int $beforeId): array {
		$this->access->requireWrite($actor);
		return array_map($this->view(...), $this->messages->log($actor->unit, $this->access->readable($actor), $limit, $beforeId));
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 */
	public function show(Actor $actor, int $messageId): array {
		$this->access->requireWrite($actor);
		$message = $this->messages->find($messageId, $actor->unit);
		$this->access->requireRead($actor, $message);
		return $this->view($message);
	}

	/** @return array{title: string, text: string}|null null: the secret no longer fits */
	public function words(Message $message): ?array {
		$words = $this->sealer->open(MessageMapper::TABLE, $message->getId(), $message->getSealed());
		return is_string($words['title'] ?? null) && is_string($words['text'] ?? null) ? ['title' => $words['title'], 'text' => $words['text']] : null;
	}

	/** @param array{title: string, text: string} $words */
	private function write(Actor $actor, MailingList $list, array $words, ?string $onceKey): Message {
		$message = new Message();
		$message->setUnit($actor->unit);
		$message->setUserId($actor->userId);
		$message->setRole($list->role);
		$message->setDistrict($list->district);
		$message->setTopic($list->topic);
		$message->setState(MessageMapper::QUEUED);
		$message->setCreatedAt($this->clock->now());
		$message = $this->messages->insert($message);
		$message->setSealed($this->sealer->seal(MessageMapper::TABLE, $message->getId(), $words));
		$this->messages->update($message);
		$this->takePlace($actor, $message, $list);
		if ($onceKey !== null && !$this->events->recordOnce($onceKey, $actor->unit, $actor->userId, 'wrote', 'message', $message->getId(), $list->role)) {
			throw new InvalidInput('', 'This message is being sent already.');
		}
		return $message;
	}

	/** One of the places of this day, each taken once: two messages at the same moment cannot both take the last. */
	private function takePlace(Actor $actor, Message $message, MailingList $list): void {
		$most = $this->settings->int('messagesPerDay');
		for ($place = 1; $place <= $most; $place++) {
			$key = hash('sha256', implode('|', ['message of a day', $actor->userId, $this->clock->today(), $place]));
			if ($this->events->recordOnce($key, $actor->unit, $actor->userId, 'sent', 'message', $message->getId(), $list->id())) {
				return;
			}
		}
		throw new InvalidInput('text', 'You have sent as many messages as are possible in a day. Please go on tomorrow.');
	}

	/** @return array<string, mixed> */
	private function view(Message $message): array {
		$userId = $message->getUserId();
		return [
			'id' => $message->getId(),
			'role' => $message->getRole(), 'district' => $message->getDistrict(), 'topic' => $message->getTopic(),
			'from' => $userId === null ? null : Text::withoutDirection($this->users->getDisplayName($userId) ?? $userId),
			'state' => $message->getState(),
			'people' => $message->getPeople(),
			...($this->words($message) ?? ['title' => null, 'text' => null]),
			'createdAt' => Clock::iso($message->getCreatedAt()),
			'sentAt' => Clock::iso($message->getSentAt()),
		];
	}
}
