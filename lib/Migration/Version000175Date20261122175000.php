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

/** The form for people without account: what waits for its confirmation, and until when the desk must have called. */
class Version000175Date20261122175000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_entries')) {
			return null;
		}
		$table = $schema->createTable('ing_entries');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('contact_key', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('day', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['contact_key', 'day'], 'ing_entries_once');
		$table->addIndex(['created_at'], 'ing_entries_clock');
		$schema->getTable('ing_requests')->addColumn('confirm_by', Types::BIGINT, ['notnull' => false]);
		return $schema;
	}
}
