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

/** When a helper is to hear of a question that was put at night; empty once told. */
class Version000190Date20261122190000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$table = $schema->getTable('ing_asks');
		if ($table->hasColumn('tell_at')) {
			return null;
		}
		$table->addColumn('tell_at', Types::BIGINT, ['notnull' => false]);
		$table->addIndex(['tell_at'], 'ing_asks_tell');
		return $schema;
	}
}
