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

/** Appointments of a helper and the person helped, where they meet under seal; and what somebody has to be called about. */
class Version000111Date20261122111000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_appointments')) {
			return null;
		}
		$table = $schema->createTable('ing_appointments');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('request_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('ask_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('starts_at', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('minutes', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('channel', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('place', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('options', Types::TEXT, ['notnull' => false]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('sequence', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('reminded_at', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('created_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['request_id'], 'ing_appoint_request');
		$table->addIndex(['state', 'starts_at'], 'ing_appoint_clock');
		$table->addIndex(['ask_id'], 'ing_appoint_ask');
		$schema->getTable('ing_requests')->addColumn('call_about', Types::STRING, ['notnull' => false, 'length' => 32]);
		return $schema;
	}
}
