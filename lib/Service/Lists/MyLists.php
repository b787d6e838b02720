<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\ListWish;
use OCA\InsNetzGegangen\Db\ListWishMapper;
use OCA\InsNetzGegangen\Db\Message;
use OCA\InsNetzGegangen\Db\MessageMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/** The lists somebody is on: what was written there, how it should come, and leaving them. */
class MyLists {
	public const WISHES = ['mail', 'notification'];
	private const DAYS = 90;
	private const MOST = 100;

	public function __construct(
		private MessageMapper $messages,
		private Messages $words,
		private ListWishMapper $wishes,
		private HelperMapper $helpers,
		private Clock $clock,
	) {
	}

	/** @return list<array<string, mixed>> messages of the last months to lists I am on, newest first; nothing of the others there */
	public function messages(Actor $actor): array {
		return array_map(fn (Message $message): array => [
			'id' => $message->getId(),
			'list' => self::listOf($message)->id(),
			'role' => $message->getRole(), 'district' => $message->getDistrict(), 'topic' => $message->getTopic(),
			...($this->words->words($message) ?? ['title' => null, 'text' => null]),
			'sentAt' => Clock::iso($message->getSentAt()),
		], $this->mine($actor));
	}

	/** @return array{wish: string|null, leftAll: bool, lists: list<array{id: string, role: string, district: string|null, topic: string|null, left: bool}>} `MyLists` of the HTTP interface */
	public function show(Actor $actor): array {
		$wish = $this->wishes->ofPerson($actor->userId, null);
		$left = $wish?->getLeftLists() ?? [];
		return [
			'wish' => $wish?->getWish(),
			'leftAll' => in_array(MailingList::ALL, $left, true),
			'lists' => array_map(static function (string $id) use ($left): array {
				[$role, $district, $topic] = explode(':', $id) + ['', '', ''];
				return ['id' => $id, 'role' => $role, 'district' => $district === '' ? null : $district, 'topic' => $topic === '' ? null : $topic, 'left' => in_array($id, $left, true)];
			}, $this->known($actor, $left)),
		];
	}

	/**
	 * @return array<string, mixed>
	 * @throws InvalidInput
	 */
	public function change(Actor $actor, Fields $fields): array {
		$wish = $this->wishes->ofPerson($actor->userId, null);
		$chosen = $fields->choice('wish', self::WISHES);
		$left = $fields->choices('left', [MailingList::ALL, ...$this->known($actor, $wish?->getLeftLists() ?? [])]) ?? throw new InvalidInput('left', Fields::REQUIRED);
		$fields->end();
		$wish ??= $this->wishes->ensure($actor->unit, $actor->userId, null);
		$wish->setWish($chosen);
		$wish->setLeftLists($left);
		$this->wishes->update($wish);
		return $this->show($actor);
	}

	/** @param string|null $id of the list; null: all lists */
	public function leave(ListWish $wish, ?string $id): void {
		$wish->setLeftLists(array_values(array_unique([...$wish->getLeftLists() ?? [], $id ?? MailingList::ALL])));
		$this->wishes->update($wish);
	}

	public static function listOf(Message $message): MailingList {
		return new MailingList($message->getRole(), $message->getDistrict(), $message->getTopic());
	}

	/**
	 * @param list<string> $left
	 * @return list<string> ids of the lists that can be left or joined again here
	 */
	private function known(Actor $actor, array $left): array {
		$own = array_map(static fn (string $role): string => (new MailingList($role))->id(), array_values(array_intersect(MailingList::ROLES, $actor->roles())));
		$written = array_map(static fn (Message $message): string => self::listOf($message)->id(), $this->mine($actor));
		return array_values(array_unique(array_diff([...$own, ...$written, ...$left], [MailingList::ALL])));
	}

	/** @return list<Message> */
	private function mine(Actor $actor): array {
		$helper = $actor->helperId === null ? null : $this->helpers->ofUser($actor->userId);
		$sent = $this->messages->sentSince($actor->unit, $this->clock->now() - self::DAYS * Clock::DAY, self::MOST);
		return array_values(array_filter($sent, static fn (Message $message): bool => self::isOn(self::listOf($message), $actor, $helper)));
	}

	private static function isOn(MailingList $list, Actor $actor, ?Helper $helper): bool {
		if ($list->role !== 'helper') {
			return $actor->is($list->role) && ($list->district === null || $actor->reaches($list->role, $list->district));
		}
		return $helper?->getAgreementVersion() !== null
			&& ($list->district === null || in_array($list->district, [$helper->getDistrict(), ...$helper->getTies() ?? []], true))
			&& ($list->topic === null || isset($helper->getTopics()[$list->topic]));
	}
}
