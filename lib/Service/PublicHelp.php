<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Http\LetterSize;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** What helps everybody on every page without signing in, in the same place: size of letters, being called, telling of a barrier. */
class PublicHelp {
	public function __construct(
		private Settings $settings,
		private Helpdesk $helpdesk,
		private IURLGenerator $urls,
		private IFactory $languages,
	) {
	}

	/** @return array{letters: int, contact: string, callbackUrl: string|null} contact: empty if nobody is named */
	public function of(LetterSize $letters): array {
		return [
			'letters' => $letters->size,
			'contact' => $this->settings->text('inclusionContact'),
			'callbackUrl' => $this->settings->bool('publicForm') ? $this->urls->linkToRoute(Application::APP_ID . '.form.start', $letters->carried()) : null,
		];
	}

	/** @return string|null where a page belongs to no district: the number for everybody, if there is one */
	public function sentence(): ?string {
		$desk = $this->helpdesk->for(null);
		return $desk === null ? null : $this->languages->get(Application::APP_ID, 'de')->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}
}
