<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Notifications;

use InvalidArgumentException;
use OCP\Notification\IAction;

final class Action implements IAction {
	private const TYPES = [self::TYPE_GET, self::TYPE_POST, self::TYPE_PUT, self::TYPE_DELETE, self::TYPE_WEB];

	private string $label = '';
	private string $parsedLabel = '';
	private string $link = '';
	private string $type = '';
	private bool $primary = false;

	public function setLabel(string $label): IAction {
		$this->label = Limit::check('label', $label, 32);
		return $this;
	}

	public function getLabel(): string {
		return $this->label;
	}

	public function setParsedLabel(string $label): IAction {
		$this->parsedLabel = Limit::check('parsedLabel', $label);
		return $this;
	}

	public function getParsedLabel(): string {
		return $this->parsedLabel;
	}

	public function setPrimary(bool $primary): IAction {
		$this->primary = $primary;
		return $this;
	}

	public function isPrimary(): bool {
		return $this->primary;
	}

	public function setLink(string $link, string $requestType): IAction {
		if (!in_array($requestType, self::TYPES, true)) {
			throw new InvalidArgumentException('requestType');
		}
		$this->link = Limit::check('link', $link, 256);
		$this->type = $requestType;
		return $this;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function getRequestType(): string {
		return $this->type;
	}

	public function isValid(): bool {
		return $this->label !== '' && $this->link !== '';
	}

	public function isValidParsed(): bool {
		return $this->parsedLabel !== '' && $this->link !== '';
	}
}
