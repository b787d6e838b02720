<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use InvalidArgumentException;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\Types;
use OCP\IDBConnection;

/** @template T of Entity */
abstract class QBMapper {
	/** @var string */
	protected $tableName;
	/** @var class-string<T> */
	protected $entityClass;
	/** @var IDBConnection */
	protected $db;

	/** @param class-string<T>|null $entityClass */
	public function __construct(IDBConnection $db, string $tableName, ?string $entityClass = null) {
		$this->db = $db;
		$this->tableName = $tableName;
		/** @var class-string<T> $class */
		$class = $entityClass ?? str_replace('Mapper', '', static::class);
		$this->entityClass = $class;
	}

	public function getTableName(): string {
		return $this->tableName;
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 */
	public function delete(Entity $entity): Entity {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->tableName)->where($this->isRow($qb, $entity))->executeStatement();
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return T with its id
	 * @throws Exception
	 */
	public function insert(Entity $entity): Entity {
		$qb = $this->db->getQueryBuilder();
		$qb->insert($this->tableName);
		foreach ($this->changes($qb, $entity) as $column => $value) {
			$qb->setValue($column, $value);
		}
		$qb->executeStatement();
		if ($entity->id === null) {
			$entity->setId($qb->getLastInsertId());
		}
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 */
	public function insertOrUpdate(Entity $entity): Entity {
		try {
			return $this->insert($entity);
		} catch (Exception $e) {
			if ($e->getReason() !== Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				throw $e;
			}
			return $this->update($entity);
		}
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 * @throws InvalidArgumentException if it was never stored
	 */
	public function update(Entity $entity): Entity {
		if ($entity->getUpdatedFields() === []) {
			return $entity;
		}
		if ($entity->id === null) {
			throw new InvalidArgumentException('An entity without id cannot be updated');
		}
		$qb = $this->db->getQueryBuilder();
		$changes = $this->changes($qb, $entity);
		unset($changes['id']);
		if ($changes === []) {
			return $entity;
		}
		$qb->update($this->tableName)->where($this->isRow($qb, $entity));
		foreach ($changes as $column => $value) {
			$qb->set($column, $value);
		}
		$qb->executeStatement();
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return IQueryBuilder::PARAM_*
	 */
	protected function getParameterTypeForProperty(Entity $entity, string $property) {
		return match ($entity->getFieldTypes()[$property] ?? null) {
			Types::INTEGER, Types::SMALLINT => IQueryBuilder::PARAM_INT,
			Types::BOOLEAN => IQueryBuilder::PARAM_BOOL,
			Types::BLOB => IQueryBuilder::PARAM_LOB,
			Types::JSON => IQueryBuilder::PARAM_JSON,
			default => IQueryBuilder::PARAM_STR,
		};
	}

	/**
	 * @return array<string, mixed>
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 * @throws Exception
	 */
	protected function findOneQuery(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		/** @var array<string, mixed>|false $row */
		$row = $result->fetch();
		$more = $row !== false && $result->fetch() !== false;
		$result->closeCursor();
		if ($row === false) {
			throw new DoesNotExistException('No row for: ' . $query->getSQL());
		}
		if ($more) {
			throw new MultipleObjectsReturnedException('More than one row for: ' . $query->getSQL());
		}
		return $row;
	}

	/**
	 * @param array<string, mixed> $row
	 * @return T
	 */
	protected function mapRowToEntity(array $row): Entity {
		return $this->entityClass::fromRow($row);
	}

	/**
	 * @return list<T>
	 * @throws Exception
	 */
	protected function findEntities(IQueryBuilder $query): array {
		/** @var list<array<string, mixed>> $rows */
		$rows = $query->executeQuery()->fetchAll();
		return array_map($this->mapRowToEntity(...), $rows);
	}

	/**
	 * @return T
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 * @throws Exception
	 */
	protected function findEntity(IQueryBuilder $query): Entity {
		return $this->mapRowToEntity($this->findOneQuery($query));
	}

	/**
	 * @param T $entity
	 * @return array<string, \OCP\DB\QueryBuilder\IParameter> by column
	 */
	private function changes(IQueryBuilder $qb, Entity $entity): array {
		$changes = [];
		foreach (array_keys($entity->getUpdatedFields()) as $property) {
			$value = $entity->__call('get' . ucfirst($property), []);
			$type = $this->getParameterTypeForProperty($entity, $property);
			$changes[$entity->propertyToColumn($property)] = $qb->createNamedParameter($value, $type);
		}
		return $changes;
	}

	/** @param T $entity */
	private function isRow(IQueryBuilder $qb, Entity $entity): string {
		$type = $this->getParameterTypeForProperty($entity, 'id');
		return $qb->expr()->eq('id', $qb->createNamedParameter($entity->id, $type));
	}
}
