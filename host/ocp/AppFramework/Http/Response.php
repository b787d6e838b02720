<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use DateTime;
use OCP\AppFramework\Http;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Server;

class Response {
	/** @var array<string, mixed> */
	private array $headers;
	/** @var array<string, array{value: string, expireDate: DateTime|null, sameSite: string}> */
	private array $cookies = [];
	private int $status;
	private ?string $etag = null;
	private ?EmptyContentSecurityPolicy $policy = null;
	private bool $throttled = false;
	/** @var array<mixed> */
	private array $throttleMetadata = [];

	/** @param array<string, mixed> $headers */
	public function __construct(int $status = Http::STATUS_OK, array $headers = []) {
		$this->status = $status;
		$this->headers = $headers;
	}

	/** @return $this */
	public function cacheFor(int $cacheSeconds, bool $public = false, bool $immutable = false) {
		if ($cacheSeconds <= 0) {
			return $this->addHeader('Cache-Control', 'no-cache, no-store, must-revalidate');
		}
		$until = Server::get(ITimeFactory::class)->getTime() + $cacheSeconds;
		$this->addHeader('Cache-Control', implode(', ', [
			$public ? 'public' : 'private', 'max-age=' . $cacheSeconds, $immutable ? 'immutable' : 'must-revalidate',
		]));
		return $this->addHeader('Expires', gmdate('D, d M Y H:i:s', $until) . ' GMT');
	}

	/**
	 * @param string $name
	 * @param string $value
	 * @param string $sameSite
	 * @return $this
	 */
	public function addCookie($name, $value, ?\DateTime $expireDate = null, $sameSite = 'Lax') {
		$this->cookies[$name] = ['value' => $value, 'expireDate' => $expireDate, 'sameSite' => $sameSite];
		return $this;
	}

	/**
	 * @param string $name
	 * @return $this
	 */
	public function invalidateCookie($name) {
		return $this->addCookie($name, 'expired', new DateTime('@0'));
	}

	/** @return array<string, array{value: string, expireDate: DateTime|null, sameSite: string}> */
	public function getCookies() {
		return $this->cookies;
	}

	/**
	 * @param string $name
	 * @param mixed $value null removes the header
	 * @return $this
	 */
	public function addHeader($name, $value) {
		if ($value === null) {
			unset($this->headers[trim($name)]);
		} else {
			$this->headers[trim($name)] = $value;
		}
		return $this;
	}

	/** @param array<string, mixed> $headers */
	public function setHeaders(array $headers): static {
		$this->headers = $headers;
		return $this;
	}

	/** @return array<string, mixed> */
	public function getHeaders() {
		$own = ['Cache-Control' => 'no-cache, no-store, must-revalidate', 'X-Robots-Tag' => 'noindex, nofollow'];
		$own['Content-Security-Policy'] = $this->getContentSecurityPolicy()->buildPolicy();
		if ($this->etag !== null) {
			$own['ETag'] = '"' . $this->etag . '"';
		}
		return array_merge($own, $this->headers);
	}

	/** @return string */
	public function render() {
		return '';
	}

	/** @param int $status */
	public function setStatus($status): static {
		$this->status = $status;
		return $this;
	}

	/** @return int */
	public function getStatus() {
		return $this->status;
	}

	/** @return $this */
	public function setContentSecurityPolicy(EmptyContentSecurityPolicy $csp) {
		$this->policy = $csp;
		return $this;
	}

	/** @return EmptyContentSecurityPolicy */
	public function getContentSecurityPolicy() {
		return $this->policy ??= new EmptyContentSecurityPolicy();
	}

	/** @return string|null */
	public function getETag() {
		return $this->etag;
	}

	/**
	 * @param string|null $ETag
	 * @return $this
	 */
	public function setETag($ETag) {
		$this->etag = $ETag;
		return $this;
	}

	/**
	 * Marks the answer as a failed try, for the brute-force protection.
	 *
	 * @param array<mixed> $metadata
	 * @return void
	 */
	public function throttle(array $metadata = []) {
		$this->throttled = true;
		$this->throttleMetadata = $metadata;
	}

	/** @return array<mixed> */
	public function getThrottleMetadata() {
		return $this->throttleMetadata;
	}

	/** @return bool */
	public function isThrottled() {
		return $this->throttled;
	}
}
