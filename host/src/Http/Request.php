<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Session\RequestToken;
use InsNetzGegangen\Host\Session\Session;
use OCP\IRequest;
use Symfony\Component\HttpFoundation\Request as Inner;

/**
 * The request as the real server hands it to apps, with its quirks: a JSON body wins over path parameters of the
 * same name, a body that is no JSON counts as empty.
 */
final class Request implements IRequest {
	private const JSON = '#^application/([a-z0-9.-]+\+)?json\b#';

	/** @var array<mixed>|null */
	private ?array $parameters = null;
	/** @var array<string, mixed> */
	private array $pathParameters = [];
	private string $id;

	public function __construct(
		private Inner $inner,
		private Session $session,
		private RequestToken $token,
	) {
		$this->id = bin2hex(random_bytes(10));
	}

	/** @param array<string, mixed> $parameters */
	public function setPathParameters(array $parameters): void {
		$this->pathParameters = $parameters;
		$this->parameters = null;
	}

	public function getHeader(string $name): string {
		return (string)$this->inner->headers->get($name, '');
	}

	public function getParam(string $key, $default = null) {
		return $this->getParams()[$key] ?? $default;
	}

	public function getParams(): array {
		return $this->parameters ??= array_merge($this->inner->query->all(), $this->form(), $this->pathParameters, $this->json());
	}

	public function getMethod(): string {
		return $this->inner->getRealMethod();
	}

	public function getUploadedFile(string $key) {
		$file = $_FILES[$key] ?? [];
		return is_array($file) ? $file : [];
	}

	public function getEnv(string $key) {
		return [];
	}

	public function getCookie(string $key) {
		$value = $this->inner->cookies->all()[$key] ?? null;
		return is_string($value) ? $value : null;
	}

	public function passesCSRFCheck(): bool {
		$token = $this->inner->query->all()['requesttoken'] ?? $this->form()['requesttoken'] ?? $this->getHeader('requesttoken');
		return $this->passesStrictCookieCheck() && is_string($token) && $token !== '' && $this->token->isValid($token);
	}

	public function passesStrictCookieCheck(): bool {
		return !$this->needsCookieCheck() || ($this->getCookie('nc_sameSiteCookiestrict') === 'true' && $this->passesLaxCookieCheck());
	}

	public function passesLaxCookieCheck(): bool {
		return !$this->needsCookieCheck() || $this->getCookie('nc_sameSiteCookielax') === 'true';
	}

	public function getId(): string {
		return $this->id;
	}

	public function getRemoteAddress(): string {
		return (string)$this->inner->server->getString('REMOTE_ADDR', '127.0.0.1');
	}

	public function getServerProtocol(): string {
		return 'http';
	}

	public function getHttpProtocol(): string {
		return (string)$this->inner->getProtocolVersion();
	}

	public function getRequestUri(): string {
		return $this->inner->getRequestUri();
	}

	public function getRawPathInfo(): string {
		return substr($this->path(), strlen($this->getScriptName()));
	}

	public function getPathInfo(): string {
		return rawurldecode($this->getRawPathInfo());
	}

	public function getScriptName(): string {
		return preg_match('#^(/index\.php|/ocs/v[12]\.php)(/|$)#', $this->path(), $found) === 1 ? $found[1] : '';
	}

	public function getInsecureServerHost(): string {
		return $this->inner->getHttpHost();
	}

	public function getServerHost(): string {
		return $this->inner->getHttpHost();
	}

	/** @return string `json`, `xml` or what else was asked for; an empty string if nothing was */
	public function wantedFormat(): string {
		$format = $this->getParam('format');
		if (is_string($format)) {
			return $format;
		}
		return str_contains($this->getHeader('Accept'), 'application/json') ? 'json' : '';
	}

	public function wantsHtml(): bool {
		return stripos($this->getHeader('Accept'), 'html') !== false;
	}

	/** @return array{string, string}|null name and password of HTTP Basic */
	public function basicLogin(): ?array {
		$name = $this->inner->getUser();
		return $name === null || $name === '' ? null : [$name, (string)$this->inner->getPassword()];
	}

	private function path(): string {
		return explode('?', $this->inner->getRequestUri(), 2)[0];
	}

	private function needsCookieCheck(): bool {
		return $this->getHeader('OCS-APIRequest') === '' && $this->getCookie($this->session->name()) !== null;
	}

	/** @return array<mixed> */
	private function json(): array {
		if (preg_match(self::JSON, $this->getHeader('Content-Type')) !== 1) {
			return [];
		}
		$body = json_decode($this->inner->getContent(), true);
		return is_array($body) ? $body : [];
	}

	/** @return array<mixed> */
	private function form(): array {
		if (preg_match(self::JSON, $this->getHeader('Content-Type')) === 1) {
			return [];
		}
		return $this->inner->request->all();
	}
}
