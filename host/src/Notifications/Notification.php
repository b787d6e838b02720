<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Notifications;

use DateTime;
use InvalidArgumentException;
use OCP\Notification\IAction;
use OCP\Notification\INotification;

final class Notification implements INotification {
	private string $app = '';
	private string $user = '';
	private ?DateTime $dateTime = null;
	private string $objectType = '';
	private string $objectId = '';
	private string $subject = '';
	/** @var array<mixed> */
	private array $subjectParameters = [];
	private string $parsedSubject = '';
	private string $richSubject = '';
	/** @var array<string, array<string, string>> */
	private array $richSubjectParameters = [];
	private string $message = '';
	/** @var array<mixed> */
	private array $messageParameters = [];
	private string $parsedMessage = '';
	private string $richMessage = '';
	/** @var array<string, array<string, string>> */
	private array $richMessageParameters = [];
	private string $link = '';
	private string $icon = '';
	/** @var list<IAction> */
	private array $actions = [];
	/** @var list<IAction> */
	private array $parsedActions = [];

	public function setApp(string $app): INotification {
		$this->app = Limit::check('app', $app, 32);
		return $this;
	}

	public function getApp(): string {
		return $this->app;
	}

	public function setUser(string $user): INotification {
		$this->user = Limit::check('user', $user, 64);
		return $this;
	}

	public function getUser(): string {
		return $this->user;
	}

	public function setDateTime(DateTime $dateTime): INotification {
		if ($dateTime->getTimestamp() === 0) {
			throw new InvalidArgumentException('dateTime');
		}
		$this->dateTime = $dateTime;
		return $this;
	}

	public function getDateTime(): DateTime {
		return $this->dateTime ?? new DateTime('@0');
	}

	public function setObject(string $type, string $id): INotification {
		$this->objectType = Limit::check('objectType', $type, 64);
		$this->objectId = Limit::check('objectId', $id, 64);
		return $this;
	}

	public function getObjectType(): string {
		return $this->objectType;
	}

	public function getObjectId(): string {
		return $this->objectId;
	}

	public function setSubject(string $subject, array $parameters = []): INotification {
		$this->subject = Limit::check('subject', $subject, 64);
		$this->subjectParameters = $parameters;
		return $this;
	}

	public function getSubject(): string {
		return $this->subject;
	}

	public function getSubjectParameters(): array {
		return $this->subjectParameters;
	}

	public function setParsedSubject(string $subject): INotification {
		$this->parsedSubject = Limit::check('parsedSubject', $subject);
		return $this;
	}

	public function getParsedSubject(): string {
		return $this->parsedSubject;
	}

	public function setRichSubject(string $subject, array $parameters = []): INotification {
		$this->richSubject = Limit::check('richSubject', $subject);
		$this->richSubjectParameters = $parameters;
		$this->parsedSubject = $this->plain($subject, $parameters);
		return $this;
	}

	public function getRichSubject(): string {
		return $this->richSubject;
	}

	public function getRichSubjectParameters(): array {
		return $this->richSubjectParameters;
	}

	public function setMessage(string $message, array $parameters = []): INotification {
		$this->message = Limit::check('message', $message, 64);
		$this->messageParameters = $parameters;
		return $this;
	}

	public function getMessage(): string {
		return $this->message;
	}

	public function getMessageParameters(): array {
		return $this->messageParameters;
	}

	public function setParsedMessage(string $message): INotification {
		$this->parsedMessage = Limit::check('parsedMessage', $message);
		return $this;
	}

	public function getParsedMessage(): string {
		return $this->parsedMessage;
	}

	public function setRichMessage(string $message, array $parameters = []): INotification {
		$this->richMessage = Limit::check('richMessage', $message);
		$this->richMessageParameters = $parameters;
		$this->parsedMessage = $this->plain($message, $parameters);
		return $this;
	}

	public function getRichMessage(): string {
		return $this->richMessage;
	}

	public function getRichMessageParameters(): array {
		return $this->richMessageParameters;
	}

	public function setLink(string $link): INotification {
		$this->link = Limit::check('link', $link, 4000);
		return $this;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function setIcon(string $icon): INotification {
		$this->icon = Limit::check('icon', $icon, 4000);
		return $this;
	}

	public function getIcon(): string {
		return $this->icon;
	}

	public function createAction(): IAction {
		return new Action();
	}

	public function addAction(IAction $action): INotification {
		$this->actions[] = $action->isValid() ? $action : throw new InvalidArgumentException('action');
		return $this;
	}

	public function getActions(): array {
		return $this->actions;
	}

	public function addParsedAction(IAction $action): INotification {
		$this->parsedActions[] = $action->isValidParsed() ? $action : throw new InvalidArgumentException('action');
		return $this;
	}

	public function getParsedActions(): array {
		return $this->parsedActions;
	}

	public function isValid(): bool {
		return $this->app !== '' && $this->user !== '' && $this->dateTime !== null
			&& $this->objectType !== '' && $this->objectId !== '' && $this->subject !== '';
	}

	public function isValidParsed(): bool {
		return $this->isValid() && $this->parsedSubject !== '';
	}

	/** @param array<string, array<string, string>> $parameters */
	private function plain(string $text, array $parameters): string {
		foreach ($parameters as $key => $parameter) {
			$text = str_replace('{' . $key . '}', ($parameter['type'] === 'user' ? '@' : '') . $parameter['name'], $text);
		}
		return $text;
	}
}
