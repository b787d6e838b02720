<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Session\Session;
use OCP\IUserSession;

/** Sends an answer: status, headers, cookies, body. */
final class Sender {
	private const SAME_SITE = ['nc_sameSiteCookielax' => 'Lax', 'nc_sameSiteCookiestrict' => 'Strict'];
	private const YEAR_2100 = 4133980799;

	public function __construct(
		private Session $session,
		private IUserSession $users,
		private Connection $connection,
		private Request $request,
	) {
	}

	public function send(Answer $answer): void {
		$response = $answer->response;
		$sessionCookies = $this->session->save();
		http_response_code($response->getStatus());
		header_remove('X-Powered-By');
		foreach ($response->getHeaders() as $name => $value) {
			header($name . ': ' . (is_scalar($value) ? (string)$value : ''));
		}
		header('X-Content-Type-Options: nosniff');
		header('X-Frame-Options: SAMEORIGIN');
		header('Referrer-Policy: no-referrer');
		header('X-Request-Id: ' . $this->request->getId());
		header('X-User-Id: ' . ($this->users->getUser()?->getUID() ?? ''));
		// For tests that hold the number of statements of a call constant.
		header('X-Host-Statements: ' . $this->connection->statements());
		foreach ($response->getCookies() as $name => $cookie) {
			$this->cookie($name, $cookie['value'], $cookie['expireDate']?->getTimestamp() ?? 0, $cookie['sameSite']);
		}
		foreach ($sessionCookies as $name => $value) {
			$this->cookie($name, $value, 0, 'Lax');
		}
		foreach (self::SAME_SITE as $name => $policy) {
			if ($this->request->getCookie($name) === null) {
				$this->cookie($name, 'true', self::YEAR_2100, $policy);
			}
		}
		if ($this->request->getMethod() !== 'HEAD') {
			echo $answer->body;
		}
	}

	/** @param string $sameSite Lax, Strict or None */
	private function cookie(string $name, string $value, int $expires, string $sameSite): void {
		setcookie($name, $value, ['expires' => $expires, 'path' => '/', 'httponly' => true, 'samesite' => match ($sameSite) {
			'Strict' => 'Strict', 'None' => 'None', default => 'Lax',
		}]);
	}
}
