<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/**
 * Indexes that hold all that the queues of the desk ask for: with 10,000 requests the wide rows, most of them
 * sealed text, are read only for the page that is shown.
 */
class Version000150Date20261122150000 extends SimpleMigrationStep {
	private const INDEXES = [
		'ing_requests' => ['ing_requests_desk', ['unit', 'state', 'rounds', 'board_open', 'follow_up', 'told_at', 'next_call_at', 'waiting_until', 'review_date', 'call_about', 'updated_at']],
		'ing_asks' => ['ing_asks_desk', ['state', 'needs_call', 'ended_at', 'confirmed_at', 'contacted_at', 'contact_result', 'deadline', 'request_id']],
	];

	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		foreach (self::INDEXES as $name => [$index, $columns]) {
			$table = $schema->getTable($name);
			if (!$table->hasIndex($index)) {
				$table->addIndex($columns, $index);
			}
		}
		return $schema;
	}
}
