<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;

/** What is allowed before an app allows more. */
final class PolicyDefaults {
	private const NOTHING = ['default-src' => ["'none'"], 'base-uri' => ["'none'"], 'manifest-src' => ["'self'"]];
	private const PAGE = [
		'script-src' => ["'self'"],
		'style-src' => ["'self'", "'unsafe-inline'"],
		'img-src' => ["'self'", 'data:', 'blob:'],
		'font-src' => ["'self'", 'data:'],
		'connect-src' => ["'self'"],
		'media-src' => ["'self'"],
		'frame-ancestors' => ["'self'"],
		'form-action' => ["'self'"],
	];

	/** @return array<string, list<string>> sources by directive */
	public static function of(EmptyContentSecurityPolicy $policy): array {
		return $policy instanceof ContentSecurityPolicy ? [...self::NOTHING, ...self::PAGE] : self::NOTHING;
	}
}
