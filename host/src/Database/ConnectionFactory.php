<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Connection as Inner;
use Doctrine\DBAL\DriverManager;
use Doctrine\DBAL\TransactionIsolationLevel;
use InsNetzGegangen\Host\Kernel\Environment;
use InvalidArgumentException;

/** Opens the database that DATABASE_URL names; none means a SQLite file in DATA_DIR. */
final class ConnectionFactory {
	private const DRIVERS = [
		'mysql' => 'pdo_mysql', 'mariadb' => 'pdo_mysql',
		'postgresql' => 'pdo_pgsql', 'postgres' => 'pdo_pgsql', 'pgsql' => 'pdo_pgsql',
	];

	public static function open(Environment $environment): Connection {
		return new Connection($environment->databaseUrl === ''
			? self::sqlite($environment->dataDir . '/host.sqlite')
			: self::server($environment->databaseUrl));
	}

	private static function sqlite(string $file): Inner {
		$inner = DriverManager::getConnection(['driver' => 'pdo_sqlite', 'path' => $file]);
		// The order matters: without the timeout, switching to WAL fails while another process does it.
		foreach (['busy_timeout = 60000', 'journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON'] as $pragma) {
			$inner->executeStatement('PRAGMA ' . $pragma);
		}
		return $inner;
	}

	private static function server(string $url): Inner {
		$parts = parse_url($url);
		$driver = self::DRIVERS[$parts['scheme'] ?? ''] ?? throw new InvalidArgumentException('DATABASE_URL must begin with mysql:// or postgresql://');
		parse_str($parts['query'] ?? '', $options);
		$params = [
			'driver' => $driver,
			'host' => $parts['host'] ?? 'localhost',
			'user' => urldecode($parts['user'] ?? ''),
			'password' => urldecode($parts['pass'] ?? ''),
			'dbname' => trim($parts['path'] ?? '', '/'),
		];
		if (isset($parts['port'])) {
			$params['port'] = $parts['port'];
		}
		if (is_string($options['unix_socket'] ?? null)) {
			$params['unix_socket'] = $options['unix_socket'];
		}
		if ($driver === 'pdo_mysql') {
			$params['charset'] = 'utf8mb4';
		}
		$inner = DriverManager::getConnection($params);
		$inner->setTransactionIsolation(TransactionIsolationLevel::READ_COMMITTED);
		return $inner;
	}
}
