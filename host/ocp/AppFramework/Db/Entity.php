<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use BadFunctionCallException;
use DateTime;
use OCP\DB\Types;

/**
 * @method int getId()
 * @method void setId(int $id)
 * @phpstan-consistent-constructor
 */
abstract class Entity {
	/** @var int|null */
	public $id;
	/** @var array<string, true> */
	private array $changed = [];
	/** @var array<string, string> type words by property */
	private array $types = ['id' => Types::INTEGER];

	/** @param array<string, mixed> $params by property */
	public static function fromParams(array $params): static {
		$entity = new static();
		foreach ($params as $property => $value) {
			$entity->__call('set' . ucfirst($property), [$value]);
		}
		return $entity;
	}

	/** @param array<string, mixed> $row by column */
	public static function fromRow(array $row): static {
		$entity = new static();
		foreach ($row as $column => $value) {
			$entity->setter($entity->columnToProperty($column), [$value]);
		}
		$entity->resetUpdatedFields();
		return $entity;
	}

	/** @return array<string, string> */
	public function getFieldTypes(): array {
		return $this->types;
	}

	public function resetUpdatedFields(): void {
		$this->changed = [];
	}

	/** @param array<mixed> $args */
	protected function setter(string $name, array $args): void {
		$this->demand($name);
		$value = $args[0] ?? null;
		if ($value === $this->$name) {
			return;
		}
		$this->markFieldUpdated($name);
		$this->$name = $value === null ? null : $this->cast($value, $this->types[$name] ?? null);
	}

	protected function getter(string $name): mixed {
		$this->demand($name);
		return $this->$name;
	}

	/**
	 * @param array<mixed> $args
	 * @return mixed
	 * @throws BadFunctionCallException
	 */
	public function __call(string $methodName, array $args) {
		$property = lcfirst(substr($methodName, 3));
		if (str_starts_with($methodName, 'set')) {
			$this->setter($property, $args);
			return null;
		}
		if (str_starts_with($methodName, 'get')) {
			return $this->getter($property);
		}
		$flag = lcfirst(substr($methodName, 2));
		if (str_starts_with($methodName, 'is') && str_starts_with($this->types[$flag] ?? '', 'bool')) {
			return $this->getter($flag);
		}
		throw new BadFunctionCallException($methodName . ' does not exist');
	}

	protected function markFieldUpdated(string $attribute): void {
		$this->changed[$attribute] = true;
	}

	/** @return string */
	public function columnToProperty(string $columnName) {
		return lcfirst(str_replace('_', '', ucwords($columnName, '_')));
	}

	public function propertyToColumn(string $property): string {
		return strtolower((string)preg_replace('/[A-Z]/', '_$0', $property));
	}

	/** @return array<string, true> */
	public function getUpdatedFields(): array {
		return $this->changed;
	}

	protected function addType(string $fieldName, string $type): void {
		$this->types[$fieldName] = match ($type) {
			'int' => Types::INTEGER,
			'bool' => Types::BOOLEAN,
			'double' => Types::FLOAT,
			default => $type,
		};
	}

	private function demand(string $property): void {
		if (!property_exists($this, $property)) {
			throw new BadFunctionCallException($property . ' is not a valid attribute');
		}
	}

	private function cast(mixed $value, ?string $type): mixed {
		if ($type === Types::BLOB && is_resource($value)) {
			return stream_get_contents($value);
		}
		$text = is_scalar($value) ? (string)$value : '';
		return match ($type) {
			Types::INTEGER, Types::BIGINT, Types::SMALLINT => is_bool($value) ? (int)$value : (int)$text,
			Types::FLOAT => (float)$text,
			Types::BOOLEAN => (bool)$value,
			Types::STRING, Types::TEXT, Types::BLOB, Types::BINARY, Types::DECIMAL => $text,
			Types::DATE, Types::DATETIME, Types::TIME => $value instanceof DateTime ? $value : new DateTime($text),
			Types::JSON => is_array($value) ? $value : json_decode($text, true),
			default => $value,
		};
	}
}
