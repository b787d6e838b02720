<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IRequest {
	public function getHeader(string $name): string;

	/**
	 * @param mixed $default
	 * @return mixed
	 */
	public function getParam(string $key, $default = null);

	/** @return array<mixed> */
	public function getParams(): array;

	public function getMethod(): string;

	/** @return array<mixed> */
	public function getUploadedFile(string $key);

	/** @return array<mixed> */
	public function getEnv(string $key);

	/** @return string|null */
	public function getCookie(string $key);

	public function passesCSRFCheck(): bool;

	public function passesStrictCookieCheck(): bool;

	public function passesLaxCookieCheck(): bool;

	public function getId(): string;

	public function getRemoteAddress(): string;

	public function getServerProtocol(): string;

	public function getHttpProtocol(): string;

	public function getRequestUri(): string;

	/** @throws \Exception */
	public function getRawPathInfo(): string;

	/**
	 * @return string|false
	 * @throws \Exception
	 */
	public function getPathInfo();

	public function getScriptName(): string;

	public function getInsecureServerHost(): string;

	public function getServerHost(): string;
}
