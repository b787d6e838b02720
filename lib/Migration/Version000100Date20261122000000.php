<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Migration;

use Closure;
use OCA\InsNetzGegangen\Crypto\DataKey;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/**
 * First tables. Moments are unix seconds (UTC), days are YYYY-MM-DD.
 * What names or describes a person lies only in the `sealed…` columns from the very first version on:
 * backups made before an encryption step would keep plain text for years.
 */
class Version000100Date20261122000000 extends SimpleMigrationStep {
	/** Shorthand → type and options; every optional column defaults to null so that entity and column agree. */
	private const COLUMNS = [
		'key' => [Types::STRING, ['notnull' => true, 'length' => 32]],
		'key?' => [Types::STRING, ['notnull' => false, 'length' => 32]],
		'name' => [Types::STRING, ['notnull' => true, 'length' => 64]],
		'name?' => [Types::STRING, ['notnull' => false, 'length' => 64]],
		'long?' => [Types::STRING, ['notnull' => false, 'length' => 160]],
		'day?' => [Types::STRING, ['notnull' => false, 'length' => 10]],
		'id' => [Types::BIGINT, ['notnull' => true]],
		'id?' => [Types::BIGINT, ['notnull' => false]],
		'moment' => [Types::BIGINT, ['notnull' => true]],
		'moment?' => [Types::BIGINT, ['notnull' => false]],
		'count' => [Types::INTEGER, ['notnull' => true, 'default' => 0]],
		'count?' => [Types::INTEGER, ['notnull' => false]],
		'flag' => [Types::BOOLEAN, ['notnull' => true, 'default' => false]],
		'flag?' => [Types::BOOLEAN, ['notnull' => false]],
		'list' => [Types::TEXT, ['notnull' => false]],
		'sealed' => [Types::TEXT, ['notnull' => false]],
	];

	private const TABLES = [
		'ing_helpers' => [
			'columns' => [
				'unit' => 'key', 'user_id' => 'name?', 'sealed' => 'sealed', 'phone_key' => 'name?', 'email_key' => 'name?', 'entered_by' => 'name?',
				'district' => 'key?', 'ties' => 'list', 'postal_code' => 'day?', 'radius_km' => 'count?',
				'channels' => 'list', 'topics' => 'list', 'devices' => 'list', 'languages' => 'list', 'slots' => 'list',
				'capacity' => 'count', 'hours_cap' => 'count?', 'paused_until' => 'day?',
				'agreement_version' => 'key?', 'agreement_at' => 'moment?', 'declaration_at' => 'moment?',
				'mail_wish' => 'key?', 'last_asked_at' => 'moment?', 'created_at' => 'moment', 'updated_at' => 'moment',
			],
			'unique' => ['ing_helpers_user' => ['user_id']],
			'index' => ['ing_helpers_unit' => ['unit', 'district', 'id'], 'ing_helpers_phone' => ['phone_key'], 'ing_helpers_email' => ['email_key']],
		],
		'ing_requests' => [
			'columns' => [
				'unit' => 'key', 'requester_id' => 'name?', 'intake_by' => 'name?', 'third_party' => 'flag',
				'district' => 'key?', 'postal_code' => 'day?', 'topics' => 'list', 'must_topics' => 'list', 'channels' => 'list',
				'devices' => 'list', 'languages' => 'list', 'slots' => 'list', 'urgency' => 'count', 'urgency_confirmed' => 'flag',
				'needed_by' => 'day?', 'wide' => 'flag', 'first_time' => 'flag?', 'release_on_accept' => 'flag',
				'sealed' => 'sealed', 'sealed_desk' => 'sealed', 'board_open' => 'flag', 'phone_key' => 'name?', 'codeword' => 'key',
				'state' => 'key', 'waiting_until' => 'day?', 'review_date' => 'day?', 'outcome' => 'key?',
				'rounds' => 'count', 'attempts' => 'count', 'next_call_at' => 'moment?', 'told_at' => 'moment?', 'follow_up' => 'flag',
				'created_at' => 'moment', 'updated_at' => 'moment', 'closed_at' => 'moment?', 'anonymised_at' => 'moment?', 'version' => 'count',
			],
			'unique' => [],
			'index' => [
				'ing_requests_queue' => ['unit', 'state', 'created_at', 'id'],
				'ing_requests_district' => ['unit', 'district', 'state'],
				'ing_requests_owner' => ['requester_id', 'created_at'],
				'ing_requests_intake' => ['intake_by', 'state'],
				'ing_requests_phone' => ['phone_key'],
				'ing_requests_board' => ['board_open', 'state'],
				'ing_requests_clock' => ['state', 'updated_at'],
			],
		],
		'ing_asks' => [
			'columns' => [
				'unit' => 'key', 'request_id' => 'id', 'helper_id' => 'id', 'state' => 'key', 'channel' => 'key', 'round' => 'count',
				'needs_call' => 'flag', 'deadline' => 'moment', 'asked_by' => 'name?', 'asked_at' => 'moment', 'answered_at' => 'moment?', 'answered_by' => 'key?',
				'decline_reason' => 'key?', 'confirmed_at' => 'moment?', 'confirmed_by' => 'name?', 'contacted_at' => 'moment?',
				'contact_result' => 'key?', 'report' => 'key?', 'reported_at' => 'moment?', 'ended_at' => 'moment?',
			],
			'unique' => ['ing_asks_once' => ['request_id', 'helper_id', 'round']],
			'index' => [
				'ing_asks_request' => ['request_id', 'state'],
				'ing_asks_helper' => ['helper_id', 'state', 'asked_at'],
				'ing_asks_deadline' => ['state', 'deadline'],
			],
		],
		'ing_contacts' => [
			'columns' => [
				'unit' => 'key', 'request_id' => 'id', 'actor' => 'name', 'direction' => 'key', 'result' => 'key',
				'sealed' => 'sealed', 'follow_up' => 'flag', 'next_at' => 'moment?', 'created_at' => 'moment',
			],
			'unique' => [],
			'index' => ['ing_contacts_request' => ['request_id', 'created_at']],
		],
		'ing_consents' => [
			'columns' => [
				'unit' => 'key', 'subject' => 'key', 'subject_id' => 'id', 'kind' => 'key', 'version' => 'key', 'given_by' => 'key',
				'recorded_by' => 'name?', 'given_at' => 'moment', 'withdrawn_at' => 'moment?',
			],
			'unique' => [],
			'index' => ['ing_consents_subject' => ['subject', 'subject_id']],
		],
		'ing_roles' => [
			'columns' => [
				'unit' => 'key', 'role' => 'key', 'group_id' => 'name?', 'user_id' => 'name?', 'districts' => 'list',
				'appointed_by' => 'name?', 'created_at' => 'moment',
			],
			'unique' => ['ing_roles_group' => ['unit', 'role', 'group_id'], 'ing_roles_user' => ['unit', 'role', 'user_id']],
			'index' => [],
		],
		'ing_events' => [
			'columns' => [
				'unit' => 'key', 'actor' => 'name?', 'action' => 'key', 'record' => 'key', 'record_id' => 'id',
				'detail' => 'name?', 'once_key' => 'long?', 'at' => 'moment',
			],
			'unique' => ['ing_events_once' => ['once_key']],
			'index' => ['ing_events_record' => ['record', 'record_id', 'id'], 'ing_events_at' => ['at'], 'ing_events_actor' => ['actor']],
		],
		'ing_mails' => [
			'columns' => [
				'unit' => 'key', 'kind' => 'key', 'sealed' => 'sealed', 'state' => 'key', 'attempts' => 'count',
				'record' => 'key?', 'record_id' => 'id?', 'created_at' => 'moment', 'send_after' => 'moment', 'sent_at' => 'moment?',
			],
			'unique' => [],
			'index' => ['ing_mails_due' => ['state', 'send_after', 'id'], 'ing_mails_record' => ['record', 'record_id']],
		],
		'ing_tokens' => [
			'columns' => [
				'unit' => 'key', 'purpose' => 'key', 'hash' => 'name', 'record_id' => 'id', 'created_at' => 'moment',
				'expires_at' => 'moment', 'used_at' => 'moment?',
			],
			'unique' => ['ing_tokens_hash' => ['hash']],
			'index' => ['ing_tokens_record' => ['purpose', 'record_id'], 'ing_tokens_expiry' => ['expires_at']],
		],
	];

	public function __construct(
		private DataKey $dataKey,
	) {
	}

	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		foreach (self::TABLES as $name => $definition) {
			if ($schema->hasTable($name)) {
				continue;
			}
			$table = $schema->createTable($name);
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			foreach ($definition['columns'] as $column => $kind) {
				[$type, $columnOptions] = self::COLUMNS[$kind];
				$table->addColumn($column, $type, $columnOptions);
			}
			$table->setPrimaryKey(['id']);
			foreach ($definition['unique'] as $index => $columns) {
				$table->addUniqueIndex($columns, $index);
			}
			foreach ($definition['index'] as $index => $columns) {
				$table->addIndex($columns, $index);
			}
		}
		return $schema;
	}

	/**
	 * The key is made here, once and alone: two first requests at the same moment would make two.
	 *
	 * @param array<array-key, mixed> $options
	 */
	public function postSchemaChange(IOutput $output, Closure $schemaClosure, array $options): void {
		$this->dataKey->ensure();
	}
}
