<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Jobs\JobRunner;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;
use InsNetzGegangen\Host\Users\UserSession;
use OCA\InsNetzGegangen\Http\RawBody;
use OCP\IUserManager;
use RuntimeException;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/** Calls the app's HTTP interface without a socket, as one person at one moment: each call is answered by a fresh kernel. */
final class Caller {
	private const API = '/ocs/v2.php/apps/%s/api/v1/%s';

	private Environment $environment;

	public function __construct(Environment $environment) {
		// Mails of the demo stay in the house, whatever SMTP_URL says.
		$this->environment = new Environment($environment->appPath, $environment->dataDir, $environment->databaseUrl, '', $environment->port);
	}

	/**
	 * @param int $moment unix seconds
	 * @param array<string, mixed>|null $body
	 * @return array<mixed> what stands in ocs.data
	 * @throws RuntimeException when the app refuses
	 */
	public function call(int $moment, string $userId, string $method, string $path, ?array $body = null): array {
		$text = $body === null || $body === [] ? '' : json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
		$kernel = $this->boot($moment);
		$kernel->server->set(SymfonyRequest::class, SymfonyRequest::create(
			sprintf(self::API, $kernel->app->id, $path),
			$method,
			server: ['HTTP_OCS_APIREQUEST' => 'true', 'HTTP_ACCEPT' => 'application/json', 'CONTENT_TYPE' => 'application/json', 'HTTP_HOST' => '127.0.0.1:' . $this->environment->port],
			content: $text,
		));
		$kernel->server->get(AppContainers::class)->of($kernel->app->id)->set(RawBody::class, new GivenBody($text));
		$kernel->server->get(UserSession::class)->setUser($kernel->server->get(IUserManager::class)->get($userId));
		$answer = (new FrontController($kernel))->handle();
		if ($answer->response->getStatus() >= 400) {
			throw new RuntimeException("$userId: $method $path was refused: " . $answer->body . ' after ' . $text);
		}
		$reply = json_decode($answer->body, true);
		$data = is_array($reply) && is_array($reply['ocs'] ?? null) ? $reply['ocs']['data'] ?? null : null;
		return is_array($data) ? $data : [];
	}

	/** @param int $moment unix seconds */
	public function runJobs(int $moment): void {
		$this->boot($moment)->server->get(JobRunner::class)->run();
	}

	private function boot(int $moment): Kernel {
		$kernel = Kernel::boot($this->environment);
		$kernel->server->get(Clock::class)->stopAt($moment);
		return $kernel;
	}
}
