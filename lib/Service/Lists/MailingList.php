<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

/** A distribution list: everybody with a role, narrowed by district and topic. It has no members of its own. */
final class MailingList {
	/** Roles that have a list. Only helpers have topics. */
	public const ROLES = ['helper', 'coordinator', 'intake', 'editor'];
	/** Stands for every list. */
	public const ALL = '::';

	public function __construct(
		public readonly string $role,
		public readonly ?string $district = null,
		public readonly ?string $topic = null,
	) {
	}

	/** @return string role, district and topic with colons between, such as `coordinator::` */
	public function id(): string {
		return $this->role . ':' . ($this->district ?? '') . ':' . ($this->topic ?? '');
	}

	/**
	 * Who left a list has left every narrower one: helpers of a district are helpers.
	 *
	 * @param list<string> $off ids of lists that somebody left
	 */
	public function isLeft(array $off): bool {
		foreach ($off as $id) {
			[$role, $district, $topic] = explode(':', $id) + ['', '', ''];
			if (in_array($role, ['', $this->role], true) && in_array($district, ['', $this->district], true) && in_array($topic, ['', $this->topic], true)) {
				return true;
			}
		}
		return false;
	}
}
