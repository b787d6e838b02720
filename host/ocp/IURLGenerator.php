<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IURLGenerator {
	/** @param array<mixed> $arguments */
	public function linkToRoute(string $routeName, array $arguments = []): string;

	/** @param array<mixed> $arguments */
	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<mixed> $arguments */
	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<mixed> $args */
	public function linkTo(string $appName, string $file, array $args = []): string;

	/** @throws \RuntimeException */
	public function imagePath(string $appName, string $file): string;

	public function getAbsoluteURL(string $url): string;

	public function linkToDefaultPageUrl(): string;

	public function getBaseUrl(): string;

	public function getWebroot(): string;
}
