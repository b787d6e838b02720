<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\View\HelperView;

/** The own offer as a member reads it. */
class ReadOffer {
	public function __construct(
		private HelperMapper $helpers,
		private AskMapper $asks,
		private HelperView $view,
	) {
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 */
	public function of(Actor $actor): array {
		return $this->answer($this->helpers->ofUser($actor->userId) ?? throw new NotFound());
	}

	/** @return array<string, mixed> */
	public function answer(Helper $helper): array {
		return $this->view->own($helper, $this->asks->loads($helper->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0);
	}
}
