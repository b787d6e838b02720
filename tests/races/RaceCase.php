<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\races;

use OCA\InsNetzGegangen\Db\AppTables;
use OCA\InsNetzGegangen\Service\Integrity;
use OCA\InsNetzGegangen\Tests\integration\AppCase;

/** What races and killed processes have in common: a request on its way, the writes, and what must hold afterwards. */
abstract class RaceCase extends AppCase {
	protected const HELPERS = ['helferin', 'helfer'];
	/** Written when everything else is already kept: who is told, and by what link. */
	private const AFTERWARDS = ['ing_mails', 'ing_tokens'];

	/** @var list<string>|null */
	private static ?array $tables = null;

	/** ROUNDS=200 says how many, whatever the run. */
	protected static function rounds(int $short, int $full): int {
		return (int)(getenv('ROUNDS') ?: (getenv('FULL') === '1' ? $full : $short));
	}

	/** @return array{request: int, asks: array<int, int>, helper: int} a request whose two helpers are asked; or one has said yes */
	protected function stage(bool $accepted): array {
		$helpers = array_map(fn (string $userId): int => $this->helper($userId), self::HELPERS);
		$request = $this->wished();
		$asks = $this->ask($request, $helpers);
		if ($accepted) {
			$this->post('helferin', "/asks/$asks[0]/accept");
		}
		return ['request' => $request, 'asks' => $asks, 'helper' => $helpers[0]];
	}

	/** @return array{request: int, asks: array<int, int>, helper: int} a request with a helper who is confirmed */
	protected function confirmed(): array {
		$ids = $this->stage(true);
		self::assertSame(200, $this->post('koordination', '/requests/' . $ids['request'] . '/confirm', ['ask' => $ids['asks'][0]])->status);
		return $ids;
	}

	/**
	 * @param array{request: int, asks: array<int, int>, helper: int} $ids
	 * @param int $who the first or second of two
	 * @return array{string, string, string, mixed}
	 */
	protected function callFor(string $write, array $ids, int $who): array {
		['request' => $request, 'asks' => $asks, 'helper' => $helper] = $ids;
		return match ($write) {
			'create' => ['mitglied', 'POST', '/requests', self::wish()],
			'ask' => ['koordination', 'POST', "/requests/$request/asks", ['helpers' => [$this->helperWithoutAccount()], 'deadline' => $this->inDays(1)]],
			'accept' => [self::HELPERS[$who], 'POST', '/asks/' . $asks[$who] . '/accept', null],
			'confirm' => [$who === 0 ? 'koordination' : 'koordination-goerlitz', 'POST', "/requests/$request/confirm", ['ask' => $asks[0]]],
			'close' => ['koordination', 'POST', "/requests/$request/close", ['outcome' => 'solved']],
			'edit' => ['koordination', 'PUT', "/requests/$request", array_diff_key(self::wish(['topics' => ['talk']]), ['consent' => 1, 'person' => 1])],
			'delete' => ['mitglied', 'DELETE', '/me/data', null],
			'import' => ['koordination', 'POST', '/imports', self::table('helpers', ['probe-helpers-1', 'probe-helpers-2'][$who])],
			'import requests' => ['koordination', 'POST', '/imports', self::table('requests', 'probe-requests')],
			'come along' => ['koordination', 'POST', "/requests/$request/companion", ['helper' => $this->helperWithoutAccount(['name' => 'Otto Probe', 'phone' => '0171 392001' . $who])]],
			'go' => ['helferin', 'DELETE', '/me/data', null],
			'reject' => ['koordination', 'POST', '/asks/' . $asks[0] . '/reject', null],
			'offer' => ['mitglied', 'PUT', '/helpers/me', ['district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1']],
			default => ['koordination', 'POST', "/helpers/$helper/end-access", null],
		};
	}

	/** @return array<string, mixed> a table whose people are also in the middle of something else */
	private static function table(string $kind, string $key): array {
		[$fields, $rows] = $kind === 'helpers' ? [
			['account', 'name', 'phone', 'district', 'channels', 'agreement'],
			[['mitglied', '', '', 'Görlitz', 'Telefon', 'ja'], ['', 'Otto Liste', '0171 3920021', 'Görlitz', 'Telefon', 'ja'], ['helferin', '', '', 'Görlitz', 'Telefon', 'ja']],
		] : [
			['name', 'phone', 'postalCode', 'channels', 'topics', 'consent'],
			[['Erna Bogen', '03581 2312501', '02826', 'Telefon', 'email', 'ja'], ['Fritz Bogen', '03581 2312502', '02826', '', '', 'ja']],
		];
		return [
			'key' => $key, 'consent' => '2026-1', 'kind' => $kind, 'source' => 'table',
			'columns' => array_map(static fn (string $field): array => ['field' => $field], $fields),
			'lines' => array_map(static fn (array $cells, int $index): array => ['line' => $index + 2, 'cells' => $cells], $rows, array_keys($rows)),
		];
	}

	protected function assertWhole(string $about): void {
		self::assertSame([], array_filter($this->world->service(Integrity::class)->faults()), $about);
	}

	/** @return array<string, array<string, int>> table → state and whether something sealed is there → how many rows */
	protected function footprint(): array {
		self::$tables ??= array_values(array_diff($this->world->service(AppTables::class)->names(), self::AFTERWARDS));
		$footprint = [];
		foreach (self::$tables as $table) {
			$kinds = array_map(static fn (array $row): string => ($row['state'] ?? '') . ' ' . (($row['sealed'] ?? null) === null ? 'empty' : 'sealed'), $this->rows($table));
			$footprint[$table] = array_count_values($kinds);
			ksort($footprint[$table]);
		}
		return $footprint;
	}
}
