<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Service\Appointments\CancelAppointments;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Ends asks of a request, and what was agreed on with them. Only to be used while the request is locked; the events are announced afterwards. */
class AskBook {
	public function __construct(
		private AskMapper $asks,
		private CancelAppointments $appointments,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Writes down what silence has decided.
	 *
	 * @param list<Ask> $asks of the request; those that end are changed
	 * @return list<AskEnded>
	 */
	public function expire(Request $request, array $asks): array {
		$ended = [];
		foreach ($asks as $ask) {
			if (self::isOpen($ask) && $ask->getDeadline() < $this->clock->now()) {
				$ended[] = $this->end($request, $ask, 'no_answer', null);
			}
		}
		return $ended;
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @param string $state `filled` or `withdrawn`
	 * @param string|null $actor account
	 * @return list<AskEnded>
	 */
	public function endOpen(Request $request, array $asks, string $state, ?string $actor): array {
		$ended = [];
		foreach ($asks as $ask) {
			if (self::isOpen($ask)) {
				$ended[] = $this->end($request, $ask, $state, $actor);
			}
		}
		return $ended;
	}

	/**
	 * Takes back a yes or an assignment: the search goes on.
	 *
	 * @param list<Ask> $asks of the request
	 * @param string $as what it is called in the history: `withdrawn`, or `returned` by the helper
	 * @return list<AskEnded|AssignmentEnded|AppointmentChanged>
	 */
	public function takeBackAccepted(Request $request, array $asks, ?string $actor, string $as = 'withdrawn'): array {
		$ended = [];
		foreach ($asks as $ask) {
			if (self::isRunning($ask)) {
				$confirmed = $ask->getConfirmedAt() !== null;
				$ended[] = $this->end($request, $ask, 'withdrawn', $actor, $as);
				if ($confirmed) {
					array_push($ended, new AssignmentEnded($request, $ask), ...$this->appointments->of($request, $ask));
				}
			}
		}
		return $ended;
	}

	/**
	 * The request is over: what was arranged keeps its state, what was only promised is taken back.
	 *
	 * @param list<Ask> $asks of the request
	 * @return list<AskEnded|AssignmentEnded|AppointmentChanged>
	 */
	public function finish(Request $request, array $asks, ?string $actor): array {
		$ended = $this->endOpen($request, $asks, 'withdrawn', $actor);
		foreach ($asks as $ask) {
			if (!self::isRunning($ask)) {
				continue;
			}
			if ($ask->getConfirmedAt() === null) {
				$ended[] = $this->end($request, $ask, 'withdrawn', $actor);
				continue;
			}
			$ask->setEndedAt($this->clock->now());
			$this->asks->update($ask);
			$this->events->record($ask->getUnit(), $actor, 'ended', 'ask', $ask->getId());
			array_push($ended, new AssignmentEnded($request, $ask), ...$this->appointments->of($request, $ask));
		}
		return $ended;
	}

	private function end(Request $request, Ask $ask, string $state, ?string $actor, ?string $as = null): AskEnded {
		$ask->setState($state);
		$ask->setEndedAt($this->clock->now());
		$this->asks->update($ask);
		$this->events->record($ask->getUnit(), $actor, $as ?? $state, 'ask', $ask->getId());
		return new AskEnded($request, $ask);
	}

	public static function isOpen(Ask $ask): bool {
		return in_array($ask->getState(), AskMapper::OPEN, true);
	}

	/** Said no, or did after all: such a helper is not asked about this request again. */
	public static function isRefused(Ask $ask): bool {
		return $ask->getState() === 'declined' || $ask->getReport() === 'someone_else';
	}

	/** Said yes, confirmed or not, and not ended. */
	public static function isRunning(Ask $ask): bool {
		return $ask->getState() === 'accepted' && $ask->getEndedAt() === null;
	}
}
