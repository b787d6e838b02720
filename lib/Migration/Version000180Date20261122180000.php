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

/** Which records an import made, so that it can be undone for some days; and which column of which table means what. */
class Version000180Date20261122180000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_imports')) {
			return null;
		}
		$table = $schema->createTable('ing_imports');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		// Made by the page: parts of one table, and a part that is sent again, belong together.
		$table->addColumn('send_key', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('undone_at', Types::BIGINT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['user_id', 'send_key'], 'ing_imports_key');
		$table->addIndex(['unit', 'id'], 'ing_imports_unit');
		$table->addIndex(['created_at'], 'ing_imports_created');

		$table = $schema->createTable('ing_import_items');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('import_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('line', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('record_id', Types::BIGINT, ['notnull' => true]);
		// Of the row as it was made: whatever changes it later changes this.
		$table->addColumn('fingerprint', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['import_id', 'id'], 'ing_import_items_of');

		$table = $schema->createTable('ing_import_maps');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('signature', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['unit', 'kind', 'signature'], 'ing_import_maps_key');
		return $schema;
	}
}
