<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Session;

use InsNetzGegangen\Host\Config\SystemConfig;
use InsNetzGegangen\Host\Database\Connection;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\ISession;

/** A session in the database. It is stored under a hash, so the table alone lets nobody in. */
final class Session implements ISession {
	private const LIFETIME = 86400;
	private const PASSPHRASE = 'oc_sessionPassphrase';

	/** @var array<string, mixed>|null */
	private ?array $values = null;
	private string $id = '';
	private string $passphrase = '';
	private bool $changed = false;
	private bool $throwAway = false;

	public function __construct(
		private Connection $connection,
		private SystemConfig $config,
	) {
	}

	public function name(): string {
		return $this->config->text('instanceid');
	}

	/** HTTP Basic brings the password with every call: nothing needs to be remembered. */
	public function useForOneRequestOnly(): void {
		$this->throwAway = true;
	}

	public function set(string $key, $value): void {
		$this->load();
		$this->values[$key] = $value;
		$this->changed = true;
	}

	public function get(string $key) {
		return $this->load()[$key] ?? null;
	}

	public function exists(string $key): bool {
		return isset($this->load()[$key]);
	}

	public function remove(string $key): void {
		$this->load();
		unset($this->values[$key]);
		$this->changed = true;
	}

	public function clear(): void {
		$this->load();
		$this->values = [];
		$this->changed = true;
	}

	public function regenerateId(bool $deleteOldSession = true, bool $updateToken = false): void {
		$this->load();
		$this->deleteOldOnes();
		$this->id = bin2hex(random_bytes(16));
		$this->passphrase = bin2hex(random_bytes(16));
		$this->changed = true;
	}

	public function getId(): string {
		$this->load();
		return $this->id;
	}

	/** @return array<string, string> the cookies to set, none if nothing changed */
	public function save(): array {
		if (!$this->changed || $this->throwAway) {
			return [];
		}
		$row = ['data' => json_encode($this->values, JSON_THROW_ON_ERROR), 'expires' => time() + self::LIFETIME];
		if ($this->connection->insertIgnoreConflict('sessions', ['id' => $this->key(), ...$row]) === 0) {
			$update = $this->connection->getQueryBuilder();
			$update->update('sessions')
				->set('data', $update->createNamedParameter($row['data']))
				->set('expires', $update->createNamedParameter($row['expires'], IQueryBuilder::PARAM_INT))
				->where($update->expr()->eq('id', $update->createNamedParameter($this->key())))
				->executeStatement();
		}
		$this->changed = false;
		return [$this->name() => $this->id, self::PASSPHRASE => $this->passphrase];
	}

	/** @return array<string, mixed> */
	private function load(): array {
		if ($this->values === null) {
			$this->id = $this->cookie($this->name());
			$this->passphrase = $this->cookie(self::PASSPHRASE);
			$query = $this->connection->getQueryBuilder();
			$query->select('data')->from('sessions')
				->where($query->expr()->eq('id', $query->createNamedParameter($this->key())))
				->andWhere($query->expr()->gt('expires', $query->createNamedParameter(time(), IQueryBuilder::PARAM_INT)));
			$data = $this->id === '' ? false : $query->executeQuery()->fetchOne();
			if (!is_string($data)) {
				$this->id = bin2hex(random_bytes(16));
				$this->passphrase = bin2hex(random_bytes(16));
			}
			/** @var array<string, mixed> $values */
			$values = is_string($data) ? json_decode($data, true, 16, JSON_THROW_ON_ERROR) : [];
			$this->values = $values;
		}
		return $this->values;
	}

	private function cookie(string $name): string {
		return is_string($_COOKIE[$name] ?? null) ? $_COOKIE[$name] : '';
	}

	private function key(): string {
		return hash('sha256', $this->id . $this->passphrase);
	}

	/** This one and all that are over. */
	private function deleteOldOnes(): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('sessions')
			->where($delete->expr()->eq('id', $delete->createNamedParameter($this->key())))
			->orWhere($delete->expr()->lt('expires', $delete->createNamedParameter(time(), IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}
}
