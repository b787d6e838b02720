<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Without coordinators nobody sees a request, in the whole unit or in one district. */
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
		if ($coordinators === []) {
			return SetupResult::warning($this->l10n->t('Nobody coordinates yet. Give the role to a group in the settings.'));
		}
		$reached = array_merge(...array_map(static fn (Role $entry): array => $entry->getDistricts() ?? [], array_values($coordinators)));
		return in_array(Actor::EVERYWHERE, $reached, true) ? SetupResult::success() : SetupResult::warning($this->gaps($reached));
	}

	/** @param list<string> $reached districts with a coordinator, none of whom reaches all */
	private function gaps(array $reached): string {
		$left = array_filter($this->region->districts(), static fn (array $district): bool => !in_array($district['id'], $reached, true));
		return $this->region->inOwnWords($left === []
			? $this->l10n->t('Nobody coordinates all districts. Requests without a district reach nobody.')
			: $this->l10n->t('Nobody coordinates all districts, and these have nobody at all: %s', [implode(', ', array_column($left, 'name'))]));
	}

	private function isEmpty(Role $entry): bool {
		return $entry->getGroupId() !== null && ($this->groups->get($entry->getGroupId())?->searchUsers('', 1) ?? []) === [];
	}
}
