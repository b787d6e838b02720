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

/** Appeals to the membership, and what came back. Appeals are published; an answer holds no name and no way of contact. */
class Version000130Date20261122130000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_appeals')) {
			return null;
		}
		$table = $schema->createTable('ing_appeals');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('code', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('title', Types::STRING, ['notnull' => true, 'length' => 160]);
		$table->addColumn('text', Types::TEXT, ['notnull' => false]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('closes_on', Types::STRING, ['notnull' => false, 'length' => 10]);
		$table->addColumn('survey_url', Types::TEXT, ['notnull' => false]);
		$table->addColumn('survey_result', Types::TEXT, ['notnull' => false]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['code'], 'ing_appeals_code');
		$table->addIndex(['unit', 'id'], 'ing_appeals_unit');

		$table = $schema->createTable('ing_answers');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('appeal_id', Types::BIGINT, ['notnull' => true]);
		// Only so that nobody counts twice, and for who wants to be asked again.
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('answer', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('via', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('list', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('district', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('ask_again_on', Types::STRING, ['notnull' => false, 'length' => 10]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['appeal_id', 'user_id'], 'ing_answers_once');
		$table->addIndex(['user_id'], 'ing_answers_user');
		$table->addIndex(['ask_again_on'], 'ing_answers_again');
		return $schema;
	}
}
