<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use Closure;
use DateInterval;
use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Demo\Installer;
use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;
use InsNetzGegangen\Host\Users\UserSession;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Http\RawBody;
use OCP\IAppConfig;
use OCP\ISession;
use OCP\IUserManager;
use RuntimeException;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/**
 * The app in the embedded host, without a socket: each call is answered by a freshly booted kernel,
 * as in real life, on the database that DATABASE_URL names (none: a SQLite file).
 */
final class World {
	/** Of the host, beside the tables of the app. */
	private const HOST_TABLES = ['notifications', 'preferences', 'ratelimit_entries', 'host_mails'];
	private const ROLES = [['intake', 'aufnahme', ['*']], ['coordinator', 'koordination', ['*']], ['coordinator', 'koordination-goerlitz', ['14626']]];

	private static ?string $dataDir = null;

	/** Of the first kernel: opening one for every call would take PostgreSQL longer than the call. */
	private static ?Connection $connection = null;

	/** @var list<string>|null that a test fills */
	private static ?array $tables = null;

	/** @var (Closure(string, array<array-key, mixed>, array<array-key, mixed>): void)|null hears of every query of the calls */
	public ?Closure $watcher = null;

	/** @var (Closure(string): void)|null hears of every statement of the calls that writes, and may let it fail */
	public ?Closure $breaker = null;

	/** Tables are made once for a run and emptied for each test. */
	public static function fresh(): self {
		// Kernels of earlier calls hold a connection each, until somebody counts who still needs them.
		gc_collect_cycles();
		$world = new self();
		if (self::$dataDir === null) {
			self::$dataDir = sys_get_temp_dir() . '/ing-test-' . bin2hex(random_bytes(6));
			mkdir(self::$dataDir, 0700, true);
			$folder = self::$dataDir;
			register_shutdown_function(static function () use ($folder): void {
				array_map(unlink(...), array_filter(glob($folder . '/*') ?: [], is_file(...)));
				@rmdir($folder);
			});
			$kernel = $world->boot();
			$kernel->server->get(Installer::class)->install();
			// A database that another run has used holds a key that the secret of this run does not open.
			$kernel->server->get(IAppConfig::class)->deleteKey(Application::APP_ID, 'data_key_1');
		}
		$kernel = $world->boot();
		$kernel->server->get(Clock::class)->reset();
		$db = $kernel->server->get(Connection::class);
		self::$tables ??= [...(new AppTables($db))->names(), ...self::HOST_TABLES];
		foreach (self::$tables as $table) {
			$db->getQueryBuilder()->delete($table)->executeStatement();
		}
		foreach (self::ROLES as [$role, $userId, $districts]) {
			$entry = new Role();
			$entry->setUnit('sn');
			$entry->setRole($role);
			$entry->setUserId($userId);
			$entry->setDistricts($districts);
			$entry->setCreatedAt(1);
			$world->service(RoleMapper::class, $kernel)->insert($entry);
		}
		return $world;
	}

	/** Moves the clock of the host, such as `P2D` or `PT3H`. */
	public function forward(string $interval): void {
		$this->boot()->server->get(Clock::class)->forward(new DateInterval($interval));
	}

	/** The same world as another process sees it. */
	public static function in(string $dataDir): self {
		self::$dataDir = $dataDir;
		return new self();
	}

	public function dataDir(): string {
		return self::$dataDir ?? throw new RuntimeException('No world yet');
	}

	public function boot(): Kernel {
		$kernel = Kernel::boot(new Environment(dirname(__DIR__, 2), $this->dataDir(), getenv('DATABASE_URL') ?: '', '', 0), self::$connection);
		self::$connection = $kernel->server->get(Connection::class);
		return $kernel;
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	public function service(string $class, ?Kernel $kernel = null): object {
		$service = ($kernel ?? $this->boot())->server->get(AppContainers::class)->of(Application::APP_ID)->get($class);
		assert($service instanceof $class);
		return $service;
	}

	/** @param mixed $body goes as JSON; null: no body */
	public function call(string $userId, string $method, string $path, mixed $body = null): Reply {
		return $this->send($userId, $method, $path, $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR));
	}

	/** @param string $body as it is sent */
	public function send(string $userId, string $method, string $path, string $body): Reply {
		$kernel = $this->boot();
		$kernel->server->set(SymfonyRequest::class, SymfonyRequest::create(
			'/ocs/v2.php/apps/ins_netz_gegangen/api/v1' . $path,
			$method,
			server: ['HTTP_OCS_APIREQUEST' => 'true', 'HTTP_ACCEPT' => 'application/json', 'CONTENT_TYPE' => 'application/json', 'SCRIPT_NAME' => '/ocs/v2.php', 'SCRIPT_FILENAME' => '/ocs/v2.php'],
			content: $body,
		));
		$kernel->server->get(AppContainers::class)->of(Application::APP_ID)->set(RawBody::class, new FixedBody($body));
		$kernel->server->get(UserSession::class)->setUser($kernel->server->get(IUserManager::class)->get($userId));
		// As after signing in.
		$kernel->server->get(ISession::class)->set('last-password-confirm', time());
		$before = $kernel->server->get(Connection::class)->statements();
		$kernel->server->get(Connection::class)->watcher = $this->watcher;
		$kernel->server->get(Connection::class)->breaker = $this->breaker;
		$answer = (new FrontController($kernel))->handle();
		if ($answer->response->getStatus() === 500) {
			$log = file($this->dataDir() . '/host.log') ?: ['no log'];
			throw new RuntimeException('The app failed: ' . substr((string)end($log), 0, 700));
		}
		$reply = json_decode($answer->body, true);
		$data = is_array($reply) && is_array($reply['ocs'] ?? null) ? $reply['ocs']['data'] ?? null : null;
		$cursor = $answer->response->getHeaders()['X-Next-Cursor'] ?? null;
		return new Reply(
			$answer->response->getStatus(),
			$data,
			is_string($cursor) ? $cursor : null,
			$kernel->server->get(Connection::class)->statements() - $before,
		);
	}
}
