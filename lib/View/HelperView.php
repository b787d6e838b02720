<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;

/** What each kind of reader gets to see of a helper. */
class HelperView {
	public function __construct(
		private HelperNames $names,
		private SealedPerson $sealed,
		private BlockMapper $blocks,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> `Helper` for the person itself */
	public function own(Helper $helper, int $load): array {
		return ['phone' => $this->sealed->open($helper)['phone']] + $this->full($helper, $load);
	}

	/** @return array<string, mixed> `Helper` for the desk: the number is read by a call of its own */
	public function full(Helper $helper, int $load): array {
		return [
			'id' => $helper->getId(),
			'user' => $helper->getUserId(),
			'name' => $this->names->of($helper),
			...self::offer($helper),
			'load' => $load,
			'pausedUntil' => $helper->getPausedUntil(),
			'agreement' => $helper->getAgreementVersion(),
			'declaration' => $helper->hasDeclaration($this->clock->today()),
			'declarationSince' => $helper->getDeclarationAt() === null ? null : $this->clock->day($helper->getDeclarationAt()),
			'declarationUntil' => $helper->getDeclarationUntil(),
			'trainings' => self::trainings($helper),
			'shutOut' => $helper->getUserId() !== null && $this->blocks->holds($helper->getUserId()),
			'mailWish' => $helper->getMailWish() ?? 'both',
			'phone' => null,
			'lastAskedAt' => Clock::iso($helper->getLastAskedAt()),
			'createdAt' => Clock::iso($helper->getCreatedAt()),
		];
	}

	/** @return array<string, mixed> where, how, with what and how much somebody helps: nothing that names a person */
	public static function offer(Helper $helper): array {
		return [
			'district' => $helper->getDistrict(),
			'ties' => $helper->getTies() ?? [],
			'postalCode' => $helper->getPostalCode(),
			'radiusKm' => $helper->getRadiusKm(),
			'channels' => $helper->getChannels() ?? [],
			'topics' => (object)($helper->getTopics() ?? []),
			'devices' => $helper->getDevices() ?? [],
			'languages' => $helper->getLanguages() ?? [],
			'slots' => $helper->getSlots() ?? [],
			'capacity' => $helper->getCapacity(),
			'hoursCap' => $helper->getHoursCap(),
		];
	}

	/** @return array<string, mixed> `HelperListItem` */
	public function listed(Helper $helper, int $load): array {
		return [
			'id' => $helper->getId(),
			'user' => $helper->getUserId(),
			'name' => $this->names->of($helper),
			'district' => $helper->getDistrict(),
			'topics' => (object)($helper->getTopics() ?? []),
			'channels' => $helper->getChannels() ?? [],
			'load' => $load,
			'capacity' => $helper->getCapacity(),
			'ties' => $helper->getTies() ?? [],
			'pausedUntil' => $helper->getPausedUntil(),
			'agreement' => $helper->getAgreementVersion(),
			'declaration' => $helper->hasDeclaration($this->clock->today()),
			'account' => $helper->getUserId() !== null,
			'lastAskedAt' => Clock::iso($helper->getLastAskedAt()),
			'elsewhere' => false,
		];
	}

	/** @return array<string, mixed> `HelperListItem` of somebody from elsewhere who can help from afar */
	public function elsewhere(Helper $helper): array {
		return ['id' => $helper->getId(), 'name' => $this->names->of($helper), 'district' => $helper->getDistrict(), 'elsewhere' => true];
	}

	/** @return list<array{training: string, day: string}> */
	private static function trainings(Helper $helper): array {
		$trainings = $helper->getTrainings() ?? [];
		return array_map(static fn (string $training, string $day): array => ['training' => $training, 'day' => $day], array_map(strval(...), array_keys($trainings)), array_values($trainings));
	}
}
