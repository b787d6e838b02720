<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\App\IAppManager;
use OCP\IUserManager;

/** Why a helper cannot be asked (any more). The browser has proposed; here it is decided. */
class HelperCheck {
	public function __construct(
		private Region $region,
		private Settings $settings,
		private AskMapper $asks,
		private Clock $clock,
		private IUserManager $users,
		private IAppManager $apps,
		private BlockMapper $blocks,
	) {
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @param int $load people the helper looks after now
	 */
	public function beforeAsking(Helper $helper, array $asks, int $load): ?Reason {
		foreach ($asks as $ask) {
			if ($ask->getHelperId() === $helper->getId() && AskBook::isRefused($ask)) {
				return Reason::Never;
			}
			if ($ask->getHelperId() === $helper->getId() && (AskBook::isOpen($ask) || AskBook::isRunning($ask))) {
				return Reason::State;
			}
		}
		return $this->beforeRelease($helper) ?? $this->time($helper, $load);
	}

	/** Before anything of a person is shown to the helper. */
	public function beforeRelease(Helper $helper): ?Reason {
		return match (true) {
			$helper->getAgreementVersion() !== $this->region->agreement()['version'] => Reason::Agreement,
			$this->settings->bool('declarationRequired') && !$helper->hasDeclaration($this->clock->today()) => Reason::Declaration,
			!$this->hasActiveAccount($helper) => Reason::Account,
			default => null,
		};
	}

	/** Helpers without account are reached by phone; an account must be enabled and allowed to use the app. */
	public function hasActiveAccount(Helper $helper): bool {
		if ($helper->getUserId() === null) {
			return true;
		}
		$user = $this->users->get($helper->getUserId());
		return $user !== null && $user->isEnabled() && $this->apps->isEnabledForUser(Application::APP_ID, $user) && !$this->blocks->holds($user->getUID());
	}

	/** @param int $load people the helper looks after now */
	public function hasPlace(Helper $helper, int $load): bool {
		return $load < $helper->getCapacity();
	}

	/** Whoever has given the hours of a month is left alone until the next. */
	private function hasHours(Helper $helper): bool {
		return $helper->getHoursCap() === null
			|| ($this->asks->minutesSince($helper->getUnit(), $this->clock->beginOfMonth(), [$helper->getId()])[$helper->getId()] ?? 0) < 60 * $helper->getHoursCap();
	}

	private function time(Helper $helper, int $load): ?Reason {
		return match (true) {
			$helper->isAway($this->clock->now()) => Reason::Absent,
			$helper->getPausedUntil() !== null && $helper->getPausedUntil() > $this->clock->today() => Reason::Paused,
			!$this->hasPlace($helper, $load), !$this->hasHours($helper) => Reason::Capacity,
			default => null,
		};
	}
}
