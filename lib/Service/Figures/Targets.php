<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\FigureAccess;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\IAppConfig;

/** What the figures are held against: targets set at the start, and how it was before. A target that is null was not set. */
class Targets {
	private const KEY = 'figureTargets';
	private const MAX_BASELINE = 600;
	/** Key → largest value. */
	private const NUMBERS = ['asked' => 1_000_000, 'answeredPercent' => 100, 'withoutAccount' => 1_000_000, 'contactDays' => 365];

	public function __construct(
		private FigureAccess $access,
		private IAppConfig $config,
		private EventLog $events,
	) {
	}

	/** @return array{asked: int|null, answeredPercent: int|null, withoutAccount: int|null, contactDays: int|null, baseline: string} */
	public function all(): array {
		$stored = $this->config->getValueArray(Application::APP_ID, self::KEY);
		$number = static fn (string $key): ?int => is_int($stored[$key] ?? null) ? $stored[$key] : null;
		return [
			'asked' => $number('asked'),
			'answeredPercent' => $number('answeredPercent'),
			'withoutAccount' => $number('withoutAccount'),
			'contactDays' => $number('contactDays'),
			'baseline' => is_string($stored['baseline'] ?? null) ? $stored['baseline'] : '',
		];
	}

	/**
	 * @return array<string, int|string|null>
	 * @throws NotFound|InvalidInput
	 */
	public function set(Actor $actor, Fields $fields): array {
		$this->access->requireAim($actor);
		$targets = [];
		foreach (self::NUMBERS as $key => $most) {
			$targets[$key] = $fields->int($key, 1, $most);
		}
		$targets['baseline'] = $fields->text('baseline', self::MAX_BASELINE) ?? '';
		$fields->end();
		$this->config->setValueArray(Application::APP_ID, self::KEY, $targets);
		$this->events->record($actor->unit, $actor->userId, 'changed', 'settings', 0, self::KEY);
		return $this->all();
	}
}
