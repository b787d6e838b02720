<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\SetupCheck;

class SetupResult implements \JsonSerializable {
	public const SUCCESS = 'success';
	public const INFO = 'info';
	public const WARNING = 'warning';
	public const ERROR = 'error';

	private ?string $name = null;

	private function __construct(
		private string $severity,
		private ?string $description,
		private ?string $linkToDoc,
	) {
	}

	/** @param array<string, array<string, string>>|null $descriptionParameters */
	public static function success(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::SUCCESS, $description, $linkToDoc);
	}

	/** @param array<string, array<string, string>>|null $descriptionParameters */
	public static function info(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::INFO, $description, $linkToDoc);
	}

	/** @param array<string, array<string, string>>|null $descriptionParameters */
	public static function warning(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::WARNING, $description, $linkToDoc);
	}

	/** @param array<string, array<string, string>>|null $descriptionParameters */
	public static function error(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::ERROR, $description, $linkToDoc);
	}

	public function getSeverity(): string {
		return $this->severity;
	}

	public function getDescription(): ?string {
		return $this->description;
	}

	public function getName(): ?string {
		return $this->name;
	}

	public function setName(string $name): void {
		$this->name = $name;
	}

	public function getLinkToDoc(): ?string {
		return $this->linkToDoc;
	}

	/** @return array<string, string|null> */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'severity' => $this->severity, 'description' => $this->description, 'linkToDoc' => $this->linkToDoc];
	}
}
