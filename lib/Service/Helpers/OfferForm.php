<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Wishes;

/** Reads what somebody offers into a helper record. What is left out gets its default: an offer is sent whole. */
class OfferForm {
	private const USUAL_LEVEL = 2;
	private const DEFAULT_CAPACITY = 2;

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
	) {
	}

	/** @throws InvalidInput */
	public function fill(Helper $helper, Fields $fields): void {
		$this->fillArea($helper, $fields);
		$this->fillSkills($helper, $fields);
		$helper->setCapacity($fields->int('capacity', 1, 20) ?? self::DEFAULT_CAPACITY);
		$helper->setHoursCap($fields->int('hoursCap', 1, 200));
	}

	/** @throws InvalidInput */
	public function fillMailWish(Helper $helper, Fields $fields): void {
		$helper->setMailWish($fields->choice('mailWish', Wishes::ALL) ?? Wishes::BOTH);
	}

	private function fillArea(Helper $helper, Fields $fields): void {
		$districts = $this->region->districtIds();
		$postalCode = $fields->line('postalCode', 10);
		// A postal code of the region is enough, as it is for requests.
		$district = $fields->choice('district', $districts) ?? ($postalCode === null || $fields->has('district') ? null : $this->region->place($postalCode)['district'] ?? null);
		$ties = array_values(array_diff($fields->choices('ties', $districts) ?? [], [$district]));
		if ($district === null && $ties === []) {
			throw new InvalidInput('district', 'Please choose a district, or one you have ties to.');
		}
		$channels = $fields->choices('channels', $this->vocabulary->ids('channels'), true);
		if ($district === null && in_array('on_site', $channels, true)) {
			throw new InvalidInput('channels', 'Help on site needs a district.');
		}
		if ($postalCode !== null && preg_match('/^(?!00)\d{5}$/D', $postalCode) !== 1) {
			throw new InvalidInput('postalCode', 'A postal code has five digits. Please check it.');
		}
		$helper->setDistrict($district);
		$helper->setTies($ties === [] ? null : $ties);
		$helper->setChannels($channels);
		$helper->setPostalCode($postalCode);
		$helper->setRadiusKm($fields->int('radiusKm', 1, 300));
	}

	private function fillSkills(Helper $helper, Fields $fields): void {
		$topics = $fields->levels('topics', array_column($this->region->topics(), 'id')) ?? $this->usualTopics();
		if ($topics === []) {
			throw new InvalidInput('topics', 'Please choose at least one.');
		}
		$languages = $fields->choices('languages', $this->vocabulary->ids('languages')) ?? [];
		$helper->setTopics($topics);
		$helper->setDevices($fields->choices('devices', $this->vocabulary->ids('devices')));
		$helper->setLanguages($languages === [] ? ['de'] : $languages);
		$helper->setSlots($fields->choices('slots', $this->vocabulary->ids('slots')));
	}

	/** @throws InvalidInput when it is not the version in force */
	public function fillAgreement(Helper $helper, Fields $fields, int $now): void {
		if ($fields->line('agreement', 32, true) !== $this->region->agreement()['version']) {
			throw new InvalidInput('agreement', 'The helper code has changed. Please read it again.');
		}
		$this->agree($helper, $now);
	}

	public function agree(Helper $helper, int $at): void {
		$helper->setAgreementVersion($this->region->agreement()['version']);
		$helper->setAgreementAt($at);
	}

	/** @return array<string, int> */
	private function usualTopics(): array {
		$usual = array_filter($this->region->topics(), static fn (array $topic): bool => $topic['usual']);
		return array_fill_keys(array_column($usual, 'id'), self::USUAL_LEVEL);
	}
}
