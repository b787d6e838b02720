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

/** Who is asked next, if nobody of a round says yes: chosen by a person when the round begins. */
class Version000110Date20261122110000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$requests = $schema->getTable('ing_requests');
		if ($requests->hasColumn('reserve')) {
			return null;
		}
		$requests->addColumn('reserve', Types::TEXT, ['notnull' => false]);
		return $schema;
	}
}
