<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\FigureAccess;
use OCA\InsNetzGegangen\Db\FigureRows;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Appeals\Surveys;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * Figures without personal data. They stand still for a week: whoever looked every day could tell from the
 * difference what a single person did.
 */
class Figures {
	public function __construct(
		private FigureAccess $access,
		private FigureRows $rows,
		private Tables $tables,
		private Effects $effects,
		private Course $course,
		private Surveys $surveys,
		private OwnSurvey $ownSurvey,
		private Targets $targets,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed> `Figures` of the HTTP interface
	 * @throws NotFound
	 */
	public function show(Actor $actor): array {
		$this->access->requireRead($actor);
		$standing = $this->standing($actor->unit, $this->clock->startOfWeek());
		$feedback = $this->rows->feedback($actor->unit, substr($this->clock->day($standing->until), 0, 7));
		[$states, $firstTimes] = [$this->tables->states($standing), $this->tables->firstTimes($standing)];
		return [
			'until' => $this->clock->day($standing->until - 1),
			'next' => $this->clock->day($standing->until + 7 * Clock::DAY),
			'requests' => SmallCells::total(count($standing->requests)),
			'helpers' => SmallCells::total(count($standing->helpers)),
			'areas' => $this->tables->areas($standing),
			'topics' => $this->tables->topics($standing),
			'wishes' => $this->tables->wishes($this->rows->wishes($actor->unit, $standing->until)),
			'sessions' => count($standing->sessions),
			'visits' => SmallCells::total(array_sum(array_column($standing->sessions, 'people'))),
			'months' => $this->tables->months($standing),
			'states' => $states,
			'ways' => $this->tables->ways($standing),
			'passOn' => $this->tables->passOn($this->rows->passingOn($actor->unit, substr($this->clock->day($standing->until), 0, 7))),
			'firstTimes' => $firstTimes,
			'devices' => $this->tables->devices($standing),
			'loads' => $this->tables->loads($standing),
			'contact' => $this->tables->took($standing->requests, $standing->reached),
			'match' => $this->tables->took($standing->requests, $standing->matched),
			'asksPerMatch' => $this->asksPerMatch($standing),
			'oldestOpenDays' => $this->oldestOpenDays($standing),
			'hours' => $this->effects->hours($standing),
			'hoursByMonth' => $this->course->hours($standing),
			'helpedFirst' => $this->effects->helpedFirst($standing, (array_column($states, 'count', 'id')['helped'] ?? null) !== null && (array_column($firstTimes, 'count', 'id')['first'] ?? null) !== null),
			'feedback' => $this->effects->answers($feedback),
			'answersByMonth' => $this->course->answers($feedback, $standing),
			'surveys' => [...$this->ownSurvey->results(), ...$this->surveys->results($actor->unit)],
			'targets' => $this->targets->all(),
			'mayAim' => $this->access->mayAim($actor),
		];
	}

	private function standing(string $unit, int $until): Standing {
		return new Standing($until, $this->rows->requests($unit, $until), $this->rows->helpers($unit, $until), $this->rows->asks($unit, $until), $this->rows->sessions($unit, $until), $this->rows->firstCalls($unit, $until));
	}

	/** How many helpers the desk asked until one was found. */
	private function asksPerMatch(Standing $standing): ?float {
		$matches = count($standing->matched);
		$asks = count(array_filter($standing->asks, static fn (array $ask): bool => $ask['byDesk'] && isset($standing->matched[$ask['request']])));
		return $matches < SmallCells::SMALL ? null : round($asks / $matches, 1);
	}

	private function oldestOpenDays(Standing $standing): ?int {
		$waiting = array_column(array_filter($standing->requests, static fn (array $row): bool => $standing->state($row) === 'waiting'), 'createdAt');
		return $waiting === [] ? null : intdiv($standing->until - min($waiting), Clock::DAY);
	}
}
