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
 * Messages to distribution lists, and how people want them. Who is on a list is computed whenever it is needed:
 * there is no table of members.
 */
class Version000170Date20261122170000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->addMessages($schema);
		$this->addWishes($schema);
		return $schema;
	}

	private function addMessages(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_messages')) {
			return;
		}
		$table = $schema->createTable('ing_messages');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('role', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('district', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('topic', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('people', Types::INTEGER, ['notnull' => false]);
		$table->addColumn('claimed_until', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('sent_at', Types::BIGINT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'id'], 'ing_messages_unit');
		$table->addIndex(['state', 'claimed_until'], 'ing_messages_waiting');
		$table->addIndex(['created_at'], 'ing_messages_clock');
	}

	private function addWishes(ISchemaWrapper $schema): void {
		if ($schema->hasTable('ing_list_wishes')) {
			return;
		}
		$table = $schema->createTable('ing_list_wishes');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('user_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('helper_id', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('wish', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('left_lists', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['user_id'], 'ing_list_wishes_user');
		$table->addUniqueIndex(['helper_id'], 'ing_list_wishes_helper');
	}
}
