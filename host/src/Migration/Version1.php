<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** The tables of the host itself, in small what the tables of the same name are on a real server. */
final class Version1 extends SimpleMigrationStep {
	private const NAME = [Types::STRING, ['length' => 64]];
	private const LINE = [Types::STRING, ['length' => 255, 'notnull' => false]];
	private const TEXT = [Types::TEXT, ['notnull' => false]];
	private const NUMBER = [Types::BIGINT, ['default' => 0]];
	private const ID = [Types::BIGINT, ['autoincrement' => true]];

	private const TABLES = [
		'migrations' => [['app' => self::NAME, 'version' => self::NAME], ['app', 'version']],
		'users' => [['uid' => self::NAME, 'displayname' => self::LINE, 'password' => self::LINE, 'email' => self::LINE, 'enabled' => self::NUMBER, 'last_login' => self::NUMBER], ['uid']],
		'groups' => [['gid' => self::NAME, 'displayname' => self::LINE], ['gid']],
		'group_user' => [['gid' => self::NAME, 'uid' => self::NAME], ['gid', 'uid']],
		'sessions' => [['id' => self::NAME, 'data' => self::TEXT, 'expires' => self::NUMBER], ['id']],
		'appconfig' => [['appid' => self::NAME, 'configkey' => self::NAME, 'configvalue' => self::TEXT, 'type' => self::NUMBER, 'sensitive' => self::NUMBER, 'lazy' => self::NUMBER], ['appid', 'configkey']],
		'preferences' => [['userid' => self::NAME, 'appid' => self::NAME, 'configkey' => self::NAME, 'configvalue' => self::TEXT], ['userid', 'appid', 'configkey']],
		'jobs' => [['id' => self::ID, 'class' => self::LINE, 'argument' => self::TEXT, 'argument_hash' => self::NAME, 'last_run' => self::NUMBER, 'not_before' => self::NUMBER, 'reserved_at' => self::NUMBER], ['id']],
		'notifications' => [['notification_id' => self::ID, 'app' => self::NAME, 'user' => self::NAME, 'timestamp' => self::NUMBER, 'object_type' => self::NAME, 'object_id' => self::NAME, 'subject' => self::NAME, 'subject_parameters' => self::TEXT, 'message' => self::LINE, 'message_parameters' => self::TEXT, 'link' => self::TEXT, 'icon' => self::TEXT, 'actions' => self::TEXT], ['notification_id']],
		'ratelimit_entries' => [['id' => self::ID, 'hash' => [Types::STRING, ['length' => 128]], 'delete_after' => self::NUMBER], ['id']],
		'bruteforce_attempts' => [['id' => self::ID, 'action' => self::NAME, 'ip' => self::NAME, 'occurred' => self::NUMBER], ['id']],
		'host_mails' => [['id' => self::ID, 'sent_at' => self::NUMBER, 'content' => self::TEXT], ['id']],
	];

	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		$schema = $schemaClosure();
		foreach (self::TABLES as $name => [$columns, $key]) {
			$table = $schema->createTable($name);
			foreach ($columns as $column => [$type, $settings]) {
				$table->addColumn($column, $type, $settings);
			}
			$table->setPrimaryKey($key);
		}
		$schema->getTable('notifications')->addIndex(['user'], 'oc_notifications_user');
		$schema->getTable('ratelimit_entries')->addIndex(['hash'], 'oc_ratelimit_hash');
		$schema->getTable('group_user')->addIndex(['uid'], 'oc_group_user_uid');
		return $schema;
	}
}
