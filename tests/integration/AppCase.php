<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use DateInterval;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Users\Absences;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;
use OCP\IUserManager;
use PHPUnit\Framework\TestCase;

/** A test over the HTTP interface, with words for what it needs often. */
abstract class AppCase extends TestCase {
	protected World $world;

	protected function setUp(): void {
		$this->world = World::fresh();
		// A test that deletes all settings must not let the next one depend on the hour at which it runs.
		$this->world->service(Settings::class)->set('asksAtNight', true);
	}

	protected function get(string $userId, string $path): Reply {
		return $this->world->call($userId, 'GET', $path);
	}

	protected function post(string $userId, string $path, mixed $body = null): Reply {
		return $this->world->call($userId, 'POST', $path, $body);
	}

	protected function put(string $userId, string $path, mixed $body = null): Reply {
		return $this->world->call($userId, 'PUT', $path, $body);
	}

	/**
	 * @param array<string, mixed> $with replaces fields
	 * @return array<string, mixed>
	 */
	protected static function wish(array $with = []): array {
		return [
			'district' => '14626', 'topics' => ['bbb_join'], 'channels' => ['phone'],
			'person' => ['phone' => '03581 23125 11'],
			'consent' => ['version' => '2026-1', 'by' => 'self'],
			...$with,
		];
	}

	/**
	 * @param array<string, mixed> $with replaces fields
	 * @return array<string, mixed>
	 */
	protected static function call(array $with = []): array {
		return self::wish([
			'person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386'],
			'consent' => ['version' => '2026-1', 'by' => 'phone'],
			...$with,
		]);
	}

	/** @param array<string, mixed> $with @return int id of a request of a member */
	protected function wished(array $with = []): int {
		return $this->id($this->post('mitglied', '/requests', self::wish($with)), 201);
	}

	/** @param array<string, mixed> $with @return int id of a request that the desk took down */
	protected function takenDown(array $with = [], string $by = 'aufnahme'): int {
		return $this->id($this->post($by, '/requests', self::call($with)), 201);
	}

	/** @param array<string, mixed> $with @return int id of a helper with account */
	protected function helper(string $userId, array $with = []): int {
		return $this->id($this->put($userId, '/helpers/me', ['district' => '14626', 'channels' => ['phone', 'on_site'], 'agreement' => '2026-1', 'capacity' => 3, ...$with]), 200);
	}

	/** @param array<string, mixed> $person @return int id of a helper without account */
	protected function helperWithoutAccount(array $person = ['name' => 'Otto Probe', 'phone' => '0171 3920011']): int {
		return $this->id($this->post('koordination', '/helpers', [
			'district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1', 'person' => $person,
			'consent' => ['version' => '2026-1', 'by' => 'phone'],
		]), 201);
	}

	/**
	 * @param list<int> $helpers
	 * @return list<int> ids of the asks, in the order of the helpers
	 */
	protected function ask(int $request, array $helpers, string $by = 'koordination'): array {
		$reply = $this->post($by, "/requests/$request/asks", ['helpers' => $helpers, 'deadline' => $this->inDays(2)]);
		self::assertSame(200, $reply->status, (string)json_encode($reply->data));
		$asks = [];
		foreach ($helpers as $helper) {
			foreach (array_keys((array)$reply->at('asks')) as $index) {
				if ($reply->at("asks.$index.helper.id") === $helper) {
					$asks[$helper] = $reply->int("asks.$index.id");
				}
			}
		}
		return array_values($asks);
	}

	/** @return array{int, int} request and ask of a helper who was confirmed */
	protected function arranged(string $helper = 'helferin'): array {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper($helper)]);
		$this->assertAnswer(200, null, $this->post($helper, "/asks/$ask/accept"));
		$this->assertAnswer(200, null, $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]));
		return [$request, $ask];
	}

	/** @param string|null $why field of a refused input, or reason of a refused move */
	protected static function assertAnswer(int $status, ?string $why, Reply $reply, string $about = ''): void {
		self::assertSame([$status, $why], [$reply->status, $reply->at('field') ?? $reply->at('reason')], $about . ' ' . json_encode($reply->data, JSON_UNESCAPED_UNICODE));
	}

	/** By the clock of the host. */
	protected function inDays(int $days): string {
		return gmdate('Y-m-d\TH:i:s\Z', $this->world->service(ITimeFactory::class)->getTime() + $days * 86400);
	}

	/**
	 * Somebody tells the server to be out of office from now on.
	 *
	 * @param string $duration empty: back again
	 */
	protected function away(string $userId, string $duration = ''): void {
		$server = $this->world->boot()->server;
		$user = $server->get(IUserManager::class)->get($userId);
		self::assertNotNull($user);
		$absences = $server->get(Absences::class);
		$now = $server->get(Clock::class)->now();
		$duration === '' ? $absences->clear($user) : $absences->tell($user, $now->getTimestamp(), $now->add(new DateInterval($duration))->getTimestamp());
	}

	/** @return list<array<string, scalar|null>> what stands in a table */
	protected function rows(string $table): array {
		/** @var list<array<string, scalar|null>> $rows */
		$rows = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder()->select('*')->from($table)->executeQuery()->fetchAll();
		usort($rows, static fn (array $one, array $other): int => ($one['id'] ?? 0) <=> ($other['id'] ?? 0));
		return $rows;
	}

	private function id(Reply $reply, int $status): int {
		self::assertSame($status, $reply->status, (string)json_encode($reply->data));
		return $reply->int('id');
	}
}
