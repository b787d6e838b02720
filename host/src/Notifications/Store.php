<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Notifications;

use DateTime;
use InsNetzGegangen\Host\Database\Connection;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\Notification\IAction;
use OCP\Notification\INotification;

/** The notifications that are not read yet. */
final class Store {
	public function __construct(
		private Connection $connection,
	) {
	}

	public function add(INotification $notification): int {
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('notifications');
		$row = [
			'app' => $notification->getApp(),
			'user' => $notification->getUser(),
			'timestamp' => $notification->getDateTime()->getTimestamp(),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getSubject(),
			'subject_parameters' => json_encode($notification->getSubjectParameters(), JSON_THROW_ON_ERROR),
			'message' => $notification->getMessage(),
			'message_parameters' => json_encode($notification->getMessageParameters(), JSON_THROW_ON_ERROR),
			'link' => $notification->getLink(),
			'icon' => $notification->getIcon(),
			'actions' => json_encode(array_map($this->actionToRow(...), $notification->getActions()), JSON_THROW_ON_ERROR),
		];
		foreach ($row as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		$insert->executeStatement();
		return $insert->getLastInsertId();
	}

	/** @return array<int, INotification> by id, newest first */
	public function ofUser(string $user): array {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('notifications')
			->where($query->expr()->eq('user', $query->createNamedParameter($user)))
			->orderBy('notification_id', 'DESC');
		return $this->read($query);
	}

	public function find(int $id, string $user): ?INotification {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('notifications')
			->where($query->expr()->eq('notification_id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('user', $query->createNamedParameter($user)));
		return $this->read($query)[$id] ?? null;
	}

	public function delete(int $id, string $user): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('notifications')
			->where($delete->expr()->eq('notification_id', $delete->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($delete->expr()->eq('user', $delete->createNamedParameter($user)))
			->executeStatement();
	}

	public function deleteAllOf(string $user): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('notifications')->where($delete->expr()->eq('user', $delete->createNamedParameter($user)))->executeStatement();
	}

	/** Removes all that agree with the pattern in everything that is set in it. */
	public function deleteLike(INotification $pattern): void {
		$delete = $this->connection->getQueryBuilder();
		$this->matches($delete->delete('notifications'), $pattern)->executeStatement();
	}

	public function countLike(INotification $pattern): int {
		$query = $this->connection->getQueryBuilder();
		$query->select($query->func()->count())->from('notifications');
		$count = $this->matches($query, $pattern)->executeQuery()->fetchOne();
		return is_numeric($count) ? (int)$count : 0;
	}

	private function matches(IQueryBuilder $query, INotification $pattern): IQueryBuilder {
		$wanted = [
			'app' => $pattern->getApp(), 'user' => $pattern->getUser(), 'object_type' => $pattern->getObjectType(),
			'object_id' => $pattern->getObjectId(), 'subject' => $pattern->getSubject(), 'message' => $pattern->getMessage(),
			'link' => $pattern->getLink(), 'icon' => $pattern->getIcon(),
		];
		if ($pattern->getDateTime()->getTimestamp() !== 0) {
			$wanted['timestamp'] = $pattern->getDateTime()->getTimestamp();
		}
		foreach (array_filter($wanted, static fn (string|int $value): bool => $value !== '') as $column => $value) {
			$query->andWhere($query->expr()->eq($column, $query->createNamedParameter($value)));
		}
		return $query;
	}

	/** @return array<int, INotification> */
	private function read(IQueryBuilder $query): array {
		$notifications = [];
		/** @var array{notification_id: int|string, app: string, user: string, timestamp: int|string, object_type: string, object_id: string, subject: string, subject_parameters: string, message: string|null, message_parameters: string, link: string|null, icon: string|null, actions: string} $row */
		foreach ($query->executeQuery()->fetchAll() as $row) {
			$notification = (new Notification())
				->setApp($row['app'])
				->setUser($row['user'])
				->setDateTime(new DateTime('@' . $row['timestamp']))
				->setObject($row['object_type'], $row['object_id'])
				->setSubject($row['subject'], (array)json_decode($row['subject_parameters'], true));
			if ((string)$row['message'] !== '') {
				$notification->setMessage((string)$row['message'], (array)json_decode($row['message_parameters'], true));
			}
			if ((string)$row['link'] !== '') {
				$notification->setLink((string)$row['link']);
			}
			if ((string)$row['icon'] !== '') {
				$notification->setIcon((string)$row['icon']);
			}
			/** @var list<array{label: string, link: string, type: string, primary: bool}> $actions */
			$actions = json_decode($row['actions'], true);
			foreach ($actions as $action) {
				$notification->addAction($notification->createAction()
					->setLabel($action['label'])->setLink($action['link'], $action['type'])->setPrimary($action['primary']));
			}
			$notifications[(int)$row['notification_id']] = $notification;
		}
		return $notifications;
	}

	/** @return array{label: string, link: string, type: string, primary: bool} */
	private function actionToRow(IAction $action): array {
		return ['label' => $action->getLabel(), 'link' => $action->getLink(), 'type' => $action->getRequestType(), 'primary' => $action->isPrimary()];
	}
}
