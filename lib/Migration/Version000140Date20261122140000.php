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

/** Accounts whose access was ended, confidential reports, and what the desk notes about a helper. */
class Version000140Date20261122140000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->addBlocks($schema);
		$this->addReports($schema);
		$helpers = $schema->getTable('ing_helpers');
		if (!$helpers->hasColumn('declaration_until')) {
			$helpers->addColumn('declaration_until', Types::STRING, ['notnull' => false, 'length' => 10]);
			$helpers->addColumn('trainings', Types::TEXT, ['notnull' => false]);
		}
		return $schema;
	}

	private function addBlocks(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_blocks')) {
			return;
		}
		$table = $schema->createTable('ing_blocks');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['user_id'], 'ing_blocks_user');
	}

	private function addReports(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_reports')) {
			return;
		}
		$table = $schema->createTable('ing_reports');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('closed_at', Types::BIGINT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'id'], 'ing_reports_unit');
		$table->addIndex(['user_id'], 'ing_reports_user');
		$table->addIndex(['closed_at'], 'ing_reports_clock');
	}
}
