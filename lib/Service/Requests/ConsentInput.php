<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Reads who agreed to which wording, and how. */
class ConsentInput {
	private const BY_DESK = ['phone', 'paper', 'third_person'];
	private const BY_MEMBER = ['self'];

	public function __construct(
		private Region $region,
	) {
	}

	/** A person of the desk who agrees for themselves asks like any other member. */
	public function isBySelf(Fields $fields): bool {
		return $fields->object('consent')?->choice('by', [...self::BY_MEMBER, ...self::BY_DESK]) === 'self';
	}

	/**
	 * @param bool $desk members agree for themselves, the desk notes what others said
	 * @return array{string|null, string|null} by, version
	 * @throws InvalidInput
	 */
	public function read(Fields $fields, bool $desk, bool $required): array {
		$consent = $fields->object('consent', $required);
		if ($consent === null) {
			return [null, null];
		}
		$by = $consent->choice('by', $desk ? self::BY_DESK : self::BY_MEMBER, true);
		$version = $consent->line('version', 32, true);
		if ($version !== $this->region->consent()['version']) {
			throw new InvalidInput('consent.version', 'The wording has changed. Please read the new one and agree again.');
		}
		$consent->end();
		return [$by, $version];
	}
}
