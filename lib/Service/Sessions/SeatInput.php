<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Helpers\PersonForm;
use OCA\InsNetzGegangen\Service\Requests\ConsentInput;

/** Reads who is signed up on the telephone. */
class SeatInput {
	public function __construct(
		private PersonForm $form,
		private ConsentInput $consents,
	) {
	}

	/**
	 * @return array{name: string, phone: string|null, email: string|null} phone in E.164 form
	 * @throws InvalidInput
	 */
	public function person(Fields $fields): array {
		return $this->form->person($fields);
	}

	/**
	 * @return string how the consent was given: `phone` or `paper`
	 * @throws InvalidInput
	 */
	public function consent(Fields $fields): string {
		[$by] = $this->consents->read($fields, true, true);
		if ($by === null || $by === 'third_person') {
			throw new InvalidInput('consent.by', 'Please speak to the person first.');
		}
		return $by;
	}
}
