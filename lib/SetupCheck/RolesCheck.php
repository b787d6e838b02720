<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Without coordinators nobody sees a request. */
class RolesCheck implements ISetupCheck {
	public function __construct(
		private RoleMapper $roles,
		private Region $region,
		private IGroupManager $groups,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: roles');
	}

	public function run(): SetupResult {
		$entries = $this->roles->ofUnit($this->region->unit());
		$empty = array_map(static fn (Role $entry): string => (string)$entry->getGroupId(), array_filter($entries, $this->isEmpty(...)));
		if ($empty !== []) {
			return SetupResult::warning($this->l10n->t('These groups have a role, but nobody is in them: %s', [implode(', ', array_unique($empty))]));
		}
		$coordinators = array_filter($entries, static fn (Role $entry): bool => $entry->getRole() === 'coordinator');
		return $coordinators === []
			? SetupResult::warning($this->l10n->t('Nobody coordinates yet. Give the role to a group in the settings.'))
			: SetupResult::success();
	}

	private function isEmpty(Role $entry): bool {
		return $entry->getGroupId() !== null && ($this->groups->get($entry->getGroupId())?->searchUsers('', 1) ?? []) === [];
	}
}
