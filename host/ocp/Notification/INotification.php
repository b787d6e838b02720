<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotification {
	/** @throws \InvalidArgumentException */
	public function setApp(string $app): INotification;

	public function getApp(): string;

	/** @throws \InvalidArgumentException */
	public function setUser(string $user): INotification;

	public function getUser(): string;

	/** @throws \InvalidArgumentException */
	public function setDateTime(\DateTime $dateTime): INotification;

	public function getDateTime(): \DateTime;

	/** @throws \InvalidArgumentException */
	public function setObject(string $type, string $id): INotification;

	public function getObjectType(): string;

	public function getObjectId(): string;

	/**
	 * @param array<mixed> $parameters
	 * @throws \InvalidArgumentException
	 */
	public function setSubject(string $subject, array $parameters = []): INotification;

	public function getSubject(): string;

	/** @return array<mixed> */
	public function getSubjectParameters(): array;

	/** @throws \InvalidArgumentException */
	public function setParsedSubject(string $subject): INotification;

	public function getParsedSubject(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @throws \InvalidArgumentException
	 */
	public function setRichSubject(string $subject, array $parameters = []): INotification;

	public function getRichSubject(): string;

	/** @return array<string, array<string, string>> */
	public function getRichSubjectParameters(): array;

	/**
	 * @param array<mixed> $parameters
	 * @throws \InvalidArgumentException
	 */
	public function setMessage(string $message, array $parameters = []): INotification;

	public function getMessage(): string;

	/** @return array<mixed> */
	public function getMessageParameters(): array;

	/** @throws \InvalidArgumentException */
	public function setParsedMessage(string $message): INotification;

	public function getParsedMessage(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @throws \InvalidArgumentException
	 */
	public function setRichMessage(string $message, array $parameters = []): INotification;

	public function getRichMessage(): string;

	/** @return array<string, array<string, string>> */
	public function getRichMessageParameters(): array;

	/** @throws \InvalidArgumentException */
	public function setLink(string $link): INotification;

	public function getLink(): string;

	/** @throws \InvalidArgumentException */
	public function setIcon(string $icon): INotification;

	public function getIcon(): string;

	public function createAction(): IAction;

	/** @throws \InvalidArgumentException */
	public function addAction(IAction $action): INotification;

	/** @return list<IAction> */
	public function getActions(): array;

	/** @throws \InvalidArgumentException */
	public function addParsedAction(IAction $action): INotification;

	/** @return list<IAction> */
	public function getParsedActions(): array;

	public function isValid(): bool;

	public function isValidParsed(): bool;
}
