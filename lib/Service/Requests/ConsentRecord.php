<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Clock;

/** Keeps which wording a person agreed to. Needs say something about health: they have a consent of their own. */
class ConsentRecord {
	public function __construct(
		private ConsentMapper $consents,
		private Clock $clock,
	) {
	}

	/** Who withdraws a request no longer wants it known: the record says since when. */
	public function withdraw(Request $request): void {
		$this->consents->withdraw('request', $request->getId(), $this->clock->now());
	}

	/** @param string|null $recordedBy who read the wording out */
	public function note(Request $request, #[\SensitiveParameter] RequestDraft $draft, ?string $recordedBy): void {
		if ($draft->consentBy === null || $draft->consentVersion === null) {
			return;
		}
		foreach ($draft->needs === [] ? ['contact'] : ['contact', 'needs'] as $kind) {
			$this->consents->record($request->getUnit(), 'request', $request->getId(), $kind, $draft->consentVersion, $draft->consentBy, $recordedBy, $this->clock->now());
		}
	}
}
