<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** Help for several people at once, and who comes. */
class Version000160Date20261122160000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->addSessions($schema);
		$this->addSeats($schema);
		return $schema;
	}

	private function addSessions(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_sessions')) {
			return;
		}
		$table = $schema->createTable('ing_sessions');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('topic', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('district', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('starts_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('minutes', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('channel', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('seats', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('sequence', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('reminded_at', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('cleared_at', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('created_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'starts_at', 'id'], 'ing_sessions_list');
		$table->addIndex(['state', 'starts_at'], 'ing_sessions_clock');
		$table->addIndex(['cleared_at', 'starts_at'], 'ing_sessions_clear');
	}

	private function addSeats(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_seats')) {
			return;
		}
		$table = $schema->createTable('ing_seats');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('session_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('request_id', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('phone_key', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('queued_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('call_about', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('attended', Types::BOOLEAN, ['notnull' => false]);
		$table->addColumn('entered_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		// Nobody has two places; people without account and without request are told apart by their row.
		$table->addUniqueIndex(['session_id', 'user_id'], 'ing_seats_user');
		$table->addUniqueIndex(['session_id', 'request_id'], 'ing_seats_request');
		$table->addIndex(['user_id'], 'ing_seats_account');
		$table->addIndex(['request_id'], 'ing_seats_of_request');
		$table->addIndex(['phone_key'], 'ing_seats_phone');
		$table->addIndex(['unit', 'call_about'], 'ing_seats_call');
	}
}
