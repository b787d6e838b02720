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

/** Branches and working groups name what they need: the request of such a body carries its wishes. */
class Version000200Date20261122200000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$requests = $schema->getTable('ing_requests');
		if ($requests->hasColumn('wishes')) {
			return null;
		}
		// Codes only; empty: a person asks. The name of the body lies under seal with the rest.
		$requests->addColumn('wishes', Types::STRING, ['notnull' => false, 'length' => 255]);
		// Few requests have any: their list and its number are found without reading the others.
		$requests->addIndex(['unit', 'wishes'], 'ing_requests_wishes');
		return $schema;
	}
}
