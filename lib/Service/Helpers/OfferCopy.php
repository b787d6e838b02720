<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Db\Helper;

/** Puts a checked offer into a stored record; what a person cannot set stays as it is. */
final class OfferCopy {
	public static function into(Helper $helper, Helper $offer): void {
		$helper->setDistrict($offer->getDistrict());
		$helper->setTies($offer->getTies());
		$helper->setPostalCode($offer->getPostalCode());
		$helper->setRadiusKm($offer->getRadiusKm());
		$helper->setChannels($offer->getChannels());
		$helper->setTopics($offer->getTopics());
		$helper->setDevices($offer->getDevices());
		$helper->setLanguages($offer->getLanguages());
		$helper->setSlots($offer->getSlots());
		$helper->setCapacity($offer->getCapacity());
		$helper->setHoursCap($offer->getHoursCap());
		$helper->setMailWish($offer->getMailWish());
		if ($helper->getAgreementVersion() !== $offer->getAgreementVersion()) {
			$helper->setAgreementVersion($offer->getAgreementVersion());
			$helper->setAgreementAt($offer->getAgreementAt());
		}
	}
}
