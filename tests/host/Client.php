<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use RuntimeException;

/** Speaks HTTP with the host as one person: by HTTP Basic, or after a log-in with cookies like a browser. */
final class Client {
	public const API = '/ocs/v2.php/apps/fixture/api/v1';

	/** @var array<string, string> */
	public array $cookies = [];

	public function __construct(
		private int $port,
		private string $user,
	) {
	}

	/** @param array<mixed>|string|null $body an array is sent as JSON, a text as it is */
	public function api(string $method, string $path, array|string|null $body = null): Answer {
		return $this->send($method, self::API . $path, ['OCS-APIRequest: true', 'Accept: application/json', 'Content-Type: application/json'], $body);
	}

	public function page(string $path): Answer {
		return $this->send('GET', $path, ['Accept: text/html']);
	}

	/** @param array<string, string> $fields */
	public function post(string $path, array $fields): Answer {
		return $this->send('POST', $path, ['Accept: text/html', 'Content-Type: application/x-www-form-urlencoded'], http_build_query($fields));
	}

	/** Like a person at the log-in page; HTTP Basic is not used any more then. */
	public function logIn(string $user, string $password = 'probe-2026'): Answer {
		$this->user = '';
		$token = $this->page('/index.php/login')->requestToken();
		return $this->post('/index.php/login', ['user' => $user, 'password' => $password, 'requesttoken' => $token]);
	}

	/**
	 * @param list<string> $headers
	 * @param array<mixed>|string|null $body
	 */
	public function send(string $method, string $path, array $headers = [], array|string|null $body = null): Answer {
		if ($this->user !== '') {
			$headers[] = 'Authorization: Basic ' . base64_encode($this->user . ':probe-2026');
		}
		if ($this->cookies !== []) {
			$headers[] = 'Cookie: ' . implode('; ', array_map(static fn (string $name, string $value): string => $name . '=' . $value, array_keys($this->cookies), $this->cookies));
		}
		$context = stream_context_create(['http' => [
			'method' => $method, 'header' => $headers, 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => 20,
			'content' => is_array($body) ? json_encode($body, JSON_THROW_ON_ERROR) : (string)$body,
		]]);
		$stream = fopen('http://127.0.0.1:' . $this->port . $path, 'r', false, $context);
		if ($stream === false) {
			throw new RuntimeException('No answer to ' . $path);
		}
		$text = (string)stream_get_contents($stream);
		/** @var list<string> $lines */
		$lines = stream_get_meta_data($stream)['wrapper_data'] ?? [];
		fclose($stream);
		return $this->read($lines, $text);
	}

	/** @param list<string> $lines */
	private function read(array $lines, string $body): Answer {
		$headers = [];
		foreach ($lines as $line) {
			[$name, $value] = explode(':', $line, 2) + [1 => ''];
			$headers[strtolower($name)][] = trim($value);
		}
		foreach ($headers['set-cookie'] ?? [] as $cookie) {
			[$name, $value] = explode('=', explode(';', $cookie, 2)[0], 2) + [1 => ''];
			$this->cookies[$name] = rawurldecode($value);
		}
		return new Answer((int)(explode(' ', $lines[0] ?? '')[1] ?? 0), $headers, $body);
	}
}
