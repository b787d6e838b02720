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
 * With ten thousand requests the desk's day read every row of the longest queue to find its most urgent ones, and
 * the own requests of a member were looked for among all: the indexes of the desk get the urgency, and there is one for who asked.
 */
class Version000230Date20261122230000 extends SimpleMigrationStep {
	private const BEFORE = ['ing_requests_desk', 'ing_requests_queue'];
	private const INDEXES = [
		'ing_requests_urgent' => ['unit', 'state', 'urgency', 'id'],
		// Short columns only: MariaDB reads the rows instead of an index whose entries could be long.
		'ing_requests_work' => ['unit', 'state', 'urgency', 'rounds', 'board_open', 'follow_up', 'told_at', 'next_call_at', 'waiting_until', 'review_date', 'call_about', 'updated_at'],
		'ing_requests_asker' => ['unit', 'requester_id'],
	];

	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$requests = $schema->getTable('ing_requests');
		foreach (self::INDEXES as $index => $columns) {
			if (!$requests->hasIndex($index)) {
				$requests->addIndex($columns, $index);
			}
		}
		foreach (array_filter(self::BEFORE, $requests->hasIndex(...)) as $index) {
			$requests->dropIndex($index);
		}
		return $schema;
	}
}
