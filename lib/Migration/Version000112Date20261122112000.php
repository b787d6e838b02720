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

/**
 * What is said at the end: the time it took, whether both want to stay in touch, and answers without any name.
 * Answers carry the month only, no moment and no record: nobody can be found by them.
 */
class Version000112Date20261122112000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_feedback')) {
			return null;
		}
		$asks = $schema->getTable('ing_asks');
		$asks->addColumn('minutes', Types::INTEGER, ['notnull' => false]);
		$asks->addColumn('person_answered', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$asks->addColumn('helper_answered', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$asks->addColumn('person_touch', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$asks->addColumn('helper_touch', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$table = $schema->createTable('ing_feedback');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('district', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('month', Types::STRING, ['notnull' => true, 'length' => 7]);
		foreach (['side', 'helpful', 'again', 'take_part', 'knew', 'generations', 'pass_on'] as $column) {
			$table->addColumn($column, Types::STRING, ['notnull' => false, 'length' => 16]);
		}
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'month'], 'ing_feedback_month');
		return $schema;
	}
}
