<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Demo\Seeder;
use InsNetzGegangen\Host\Kernel\AppContainers;
use OCA\InsNetzGegangen\AppInfo\Application;

/** No list reads a table from end to end: EXPLAIN of every query that the lists send, with thousands of records. */
final class IndexTest extends AppCase {
	private const NOW = 1_795_000_000;
	/** Read whole on purpose. */
	private const SMALL = [
		'oc_ing_roles' => 'a few rows, one for each group or person with a role',
		'oc_ing_list_wishes' => 'one row for each person who chose how lists reach them, and a message looks at everybody anyway',
	];
	/** Lists of the interface whose queries nobody has to hold. */
	private const WITHOUT = [
		'/groups' => 'of the server, not of the app',
		'/accounts' => 'of the server, not of the app',
		'/legal' => 'files of the app, filled in with settings',
		'/retention' => 'counts everything that is due, on purpose, and only for the admin',
	];
	/** The figures are not among them: they count everything, on purpose. */
	private const LISTS = [
		'koordination' => [
			'/requests?queue=new', '/requests?queue=callback', '/requests?queue=searching', '/requests?queue=unanswered', '/requests?queue=confirm',
			'/requests?queue=followup', '/requests?queue=stale', '/requests?queue=all', '/requests/counts', '/me',
			'/requests?queue=all&only=unattended', '/requests?queue=followup&only=unattended', '/requests/counts?only=unattended', '/today?only=unattended',
			'/requests/find?phone=030%2023125%20117',
			'/helpers', '/helpers?topic=email', '/roles', '/today', '/imports', '/appeals', '/messages', '/sessions', '/seats/calls', '/desks',
			'/matching/input', '/lists/preview?role=helper', '/me/lists', '/me/messages', '/me/readers', '/search?term=mail', '/handbook',
			'/glossary', '/brochure', '/requests/{request}/calls', '/requests/{request}/appointments', '/events?request={request}', '/sessions/{session}/people',
		],
		'koordination-goerlitz' => ['/requests?queue=new', '/requests?queue=all', '/requests/counts', '/helpers', '/today', '/matching/input', '/sessions'],
		'aufnahme' => ['/requests?queue=callback', '/requests?queue=all', '/seats/calls'],
		'mitglied' => ['/requests?queue=mine', '/sessions', '/me/readers', '/me/export', '/me/messages'],
		'helferin' => ['/asks/mine', '/assignments/mine', '/appointments/mine', '/board', '/sessions', '/me/readers', '/me/export'],
		'redaktion' => ['/suggestions', '/editing/pages'],
		'vertrauen' => ['/reports', '/barriers'],
	];

	public function testEveryListUsesAnIndex(): void {
		$this->helper('helferin');
		$this->post('admin', '/roles', ['role' => 'editor', 'user' => 'redaktion']);
		$this->post('admin', '/roles', ['role' => 'trust', 'user' => 'vertrauen']);
		$request = $this->takenDown();
		$session = $this->post('koordination', '/sessions', ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => '14626', 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'startsAt' => $this->inDays(9)])->int('id');
		$kernel = $this->world->boot();
		$container = $kernel->server->get(AppContainers::class)->of(Application::APP_ID);
		(new Seeder($container->get(...), self::NOW))->run(300, 3000);
		$db = $kernel->server->get(Connection::class);
		match ($db->getDatabaseProvider()) {
			'mysql' => $db->inner->executeQuery('ANALYZE TABLE oc_ing_requests, oc_ing_helpers, oc_ing_asks, oc_ing_events')->fetchAllAssociative(),
			// So few rows are read whole whatever indexes there are: the question is whether one can be used.
			'postgres' => $db->inner->executeStatement('SET enable_seqscan = off'),
			default => null,
		};
		$ids = ['{request}' => $request, '{session}' => $session];
		$faults = [];
		$queries = 0;
		foreach (self::LISTS as $userId => $paths) {
			foreach ($paths as $path) {
				$seen = [];
				$this->world->watcher = static function (string $sql, array $params, array $types) use (&$seen): void {
					$seen[$sql] = [$params, $types];
				};
				self::assertSame(200, $this->get($userId, strtr($path, $ids))->status, "$userId $path");
				foreach ($seen as $sql => [$params, $types]) {
					$queries++;
					foreach (str_contains($sql, 'oc_ing_') ? $this->readWhole($db, $sql, $params, $types) : [] as $table) {
						$faults[] = "$userId $path reads all of $table: $sql";
					}
				}
			}
		}
		$this->world->watcher = null;
		self::assertGreaterThan(100, $queries);
		self::assertSame([], array_values(array_unique($faults)));
	}

	/** What thousands of invented records are for: a plan of them has something to propose. */
	public function testSeededPeopleHaveALanguageInCommon(): void {
		(new Seeder($this->world->boot()->server->get(AppContainers::class)->of(Application::APP_ID)->get(...), self::NOW))->run(20, 40);
		$input = $this->get('koordination', '/matching/input');
		foreach (['helpers', 'requests'] as $kind) {
			self::assertNotSame([], (array)$input->at($kind));
			foreach (array_keys((array)$input->at($kind)) as $index) {
				self::assertSame(['de'], $input->at("$kind.$index.languages"));
			}
		}
	}

	/** Whoever adds a list to the interface adds it here. */
	public function testEveryListIsLookedAt(): void {
		$held = array_map(static fn (string $path): string => (string)preg_replace(['/\?.*/', '/\{\w+\}/'], ['', '{}'], $path), array_merge(...array_values(self::LISTS)));
		/** @var array{paths: array<string, array{get?: array{responses: array<int, array{content?: array<string, array{schema: array{properties?: array{ocs: array{properties: array{data: array{type?: string}}}}}}>}>}}>} $interface */
		$interface = json_decode((string)file_get_contents(__DIR__ . '/../../openapi.json'), true);
		$missing = [];
		foreach ($interface['paths'] as $path => $methods) {
			$data = $methods['get']['responses'][200]['content']['application/json']['schema']['properties']['ocs']['properties']['data'] ?? [];
			$short = substr($path, (int)strpos($path, '/api/v1') + strlen('/api/v1'));
			if (($data['type'] ?? '') === 'array' && !isset(self::WITHOUT[$short]) && !in_array(preg_replace('/\{\w+\}/', '{}', $short), $held, true)) {
				$missing[] = $short;
			}
		}
		self::assertSame([], $missing);
	}

	public function testAScanWouldBeSeen(): void {
		$this->wished();
		$db = $this->world->boot()->server->get(Connection::class);
		if ($db->getDatabaseProvider() === 'postgres') {
			$db->inner->executeStatement('SET enable_seqscan = off');
		}
		self::assertSame(['oc_ing_requests'], $this->readWhole($db, "SELECT * FROM oc_ing_requests WHERE codeword = 'x'", [], []));
	}

	/**
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, mixed> $types
	 * @return list<string> tables
	 */
	private function readWhole(Connection $db, string $sql, array $params, array $types): array {
		$sqlite = $db->getDatabaseProvider() === 'sqlite';
		/** @phpstan-ignore argument.type, argument.type */
		$lines = $db->inner->executeQuery(($sqlite ? 'EXPLAIN QUERY PLAN ' : 'EXPLAIN ') . $sql, $params, $types)->fetchAllAssociative();
		$tables = [];
		foreach ($lines as $line) {
			$text = implode(' ', array_map(static fn (mixed $cell): string => is_scalar($cell) ? (string)$cell : '', $line));
			$found = match ($db->getDatabaseProvider()) {
				'sqlite' => preg_match('/SCAN (?:TABLE )?(oc_ing_\w+)(?! USING)(?:\s|$)/', $text, $match) === 1 && !str_contains($text, 'USING'),
				'mysql' => ($line['type'] ?? '') === 'ALL' && preg_match('/(oc_ing_\w+)/', $text, $match) === 1,
				default => preg_match('/Seq Scan on (oc_ing_\w+)/', $text, $match) === 1,
			};
			if ($found && isset($match[1]) && !isset(self::SMALL[$match[1]])) {
				$tables[] = $match[1];
			}
		}
		return $tables;
	}
}
