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

/** The handbook: texts with all their versions, decisions on platforms, sentences from practice, and which page a request is about. */
class Version000120Date20261122120000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('ing_documents')) {
			return null;
		}
		$this->documents($schema);
		$this->decisions($schema);
		$this->suggestions($schema);
		$requests = $schema->getTable('ing_requests');
		$requests->addColumn('page_id', Types::STRING, ['notnull' => false, 'length' => 40]);
		$requests->addColumn('page_step', Types::STRING, ['notnull' => false, 'length' => 80]);
		$requests->addIndex(['unit', 'page_id', 'page_step'], 'ing_requests_page');
		return $schema;
	}

	private function documents(ISchemaWrapper $schema): void {
		$table = $schema->createTable('ing_documents');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('doc_key', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('act', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('head', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$table->addColumn('live', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$table->addColumn('body', Types::TEXT, ['notnull' => true]);
		$table->addColumn('author', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['unit', 'kind', 'doc_key', 'version'], 'ing_documents_once');
		$table->addIndex(['unit', 'kind', 'live'], 'ing_documents_live');
		$table->addIndex(['unit', 'kind', 'head'], 'ing_documents_head');
		$table->addIndex(['author'], 'ing_documents_author');
	}

	private function decisions(ISchemaWrapper $schema): void {
		$table = $schema->createTable('ing_decisions');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('purpose', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('platform', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('platform_name', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('body', Types::STRING, ['notnull' => true, 'length' => 200]);
		$table->addColumn('day', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('reference', Types::STRING, ['notnull' => false, 'length' => 200]);
		$table->addColumn('decided_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('ended_at', Types::BIGINT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'purpose'], 'ing_decisions_purpose');
		$table->addIndex(['decided_by'], 'ing_decisions_by');
	}

	private function suggestions(ISchemaWrapper $schema): void {
		$table = $schema->createTable('ing_suggestions');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('unit', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('page_id', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('sealed', Types::TEXT, ['notnull' => false]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['unit', 'id'], 'ing_suggestions_unit');
		$table->addIndex(['created_at'], 'ing_suggestions_clock');
	}
}
