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

/** How each district runs its desk, and until when helpers are away. */
class Version000165Date20261122165000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if (!$schema->hasTable('ing_desks')) {
			$table = $schema->createTable('ing_desks');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
			$table->addColumn('district', Types::STRING, ['notnull' => true, 'length' => 32]);
			$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
			$table->addColumn('notice', Types::TEXT, ['notnull' => false]);
			$table->addColumn('shifts', Types::TEXT, ['notnull' => false]);
			$table->addColumn('updated_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id']);
			$table->addUniqueIndex(['unit', 'district'], 'ing_desks_district');
		}
		$helpers = $schema->getTable('ing_helpers');
		if (!$helpers->hasColumn('away_until')) {
			$helpers->addColumn('away_from', Types::BIGINT, ['notnull' => false]);
			$helpers->addColumn('away_until', Types::BIGINT, ['notnull' => false]);
		}
		return $schema;
	}
}
