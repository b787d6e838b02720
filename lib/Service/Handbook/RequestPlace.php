<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Handbook\PageSteps;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Where in the handbook somebody was stuck when they asked for help: codes only, no words of theirs. */
class RequestPlace {
	private const MAX_STEP = 80;

	public function __construct(
		private Library $library,
		private Region $region,
	) {
	}

	/**
	 * @return array{string|null, string|null} page and step
	 * @throws InvalidInput
	 */
	public function read(Fields $fields): array {
		$step = $fields->line('step', self::MAX_STEP);
		if ($step !== null && preg_match(PageSteps::CODE, $step) !== 1) {
			throw new InvalidInput('step', 'This choice is not known.');
		}
		if (!$fields->has('page')) {
			return [$fields->choice('page', []), null];
		}
		$pages = $this->library->raw($this->region->unit());
		$page = $fields->choice('page', array_map(strval(...), array_keys($pages)));
		// A page may have been edited while somebody filled in the form: that must not stop their request.
		$known = $page !== null && $step !== null && PageSteps::find($pages[$page]->markdown, $step) !== null;
		return [$page, $known ? $step : null];
	}

	/** @return array{page: string, title: string, step: string|null, section: string|null, number: int|null, text: string|null}|null as the page stands today */
	public function of(Request $request): ?array {
		$id = $request->getPageId();
		$page = $id === null ? null : $this->library->pages($request->getUnit())[$id] ?? null;
		if ($page === null) {
			return null;
		}
		$step = $request->getPageStep() === null ? null : PageSteps::find($page->markdown, $request->getPageStep());
		return [
			'page' => $page->id,
			'title' => $page->title,
			'step' => $step['code'] ?? null,
			'section' => $step['section'] ?? null,
			'number' => $step['number'] ?? null,
			'text' => $step['text'] ?? null,
		];
	}
}
