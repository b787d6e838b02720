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

/** A survey of the cloud that belongs to an appeal: its title, and how often each answer was given. */
class Version000171Date20261122171000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$appeals = $schema->getTable('ing_appeals');
		if (!$appeals->hasColumn('survey_title')) {
			$appeals->addColumn('survey_title', Types::STRING, ['notnull' => false, 'length' => 160]);
			$appeals->addColumn('survey_counts', Types::TEXT, ['notnull' => false]);
		}
		return $schema;
	}
}
