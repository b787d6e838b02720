<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Closing;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Feedback;
use OCA\InsNetzGegangen\Db\FeedbackMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;

/**
 * A few questions at the end, to both sides. The answers are stored apart from who gave them; only whether both
 * want to stay in touch is kept with the two, because it is about them.
 */
class GiveFeedback {
	private const YES_NO = ['yes', 'no'];
	private const CHOICES = [
		'helpful' => ['yes', 'partly', 'no'],
		'again' => self::YES_NO,
		'takePart' => ['yes', 'with_help', 'no'],
		'knew' => self::YES_NO,
		'generations' => self::YES_NO,
		'passOn' => self::YES_NO,
	];

	public function __construct(
		private AskMapper $asks,
		private FeedbackMapper $feedback,
		private RequestAccess $access,
		private RequestLock $lock,
		private Clock $clock,
	) {
	}

	/**
	 * Of the person helped, or as the desk was told on the phone.
	 *
	 * @throws NotFound|InvalidInput|Conflict
	 */
	public function ofPerson(Actor $actor, int $requestId, Fields $fields): void {
		[$feedback, $touch] = $this->read($fields, 'person');
		$this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireRead($actor, $request),
			function (Request $request) use ($feedback, $touch): array {
				$ask = $this->reported($request) ?? throw new Conflict(Reason::State);
				if ($ask->getPersonAnswered() || $request->getAnonymisedAt() !== null) {
					throw new Conflict(Reason::State);
				}
				$ask->setPersonAnswered(true);
				$ask->setPersonTouch($touch);
				$this->store($request, $ask, clone $feedback);
				return [];
			},
		);
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function ofHelper(Actor $actor, int $assignmentId, Fields $fields): void {
		[$feedback, $touch] = $this->read($fields, 'helper');
		$known = $this->asks->find($assignmentId, $actor->unit);
		$this->lock->change(
			$actor->unit,
			$known->getRequestId(),
			static fn (Request $request) => $actor->helperId !== null && $known->getHelperId() === $actor->helperId && $known->getConfirmedAt() !== null ? null : throw new NotFound(),
			function (Request $request) use ($assignmentId, $feedback, $touch): array {
				$ask = $this->asks->find($assignmentId);
				if ($ask->getReportedAt() === null || $ask->getHelperAnswered() || $request->getAnonymisedAt() !== null) {
					throw new Conflict(Reason::State);
				}
				$ask->setHelperAnswered(true);
				$ask->setHelperTouch($touch);
				$this->store($request, $ask, clone $feedback);
				return [];
			},
		);
	}

	/** The assignment that was last reported about. */
	private function reported(Request $request): ?Ask {
		$reported = array_filter($this->asks->ofRequest($request->getId()), static fn (Ask $ask): bool => $ask->getReportedAt() !== null && $ask->getState() === 'accepted');
		return $reported === [] ? null : $reported[array_key_last($reported)];
	}

	private function store(Request $request, Ask $ask, Feedback $feedback): void {
		$this->asks->update($ask);
		$feedback->setUnit($request->getUnit());
		$feedback->setDistrict($request->getDistrict());
		$feedback->setMonth(substr($this->clock->today(), 0, 7));
		$this->feedback->insert($feedback);
	}

	/** @return array{Feedback, bool} answers, and whether this side wants to stay in touch */
	private function read(Fields $fields, string $side): array {
		$answers = [];
		foreach (self::CHOICES as $key => $choices) {
			$answers[$key] = $fields->choice($key, $choices, $key === 'helpful');
		}
		$touch = $fields->bool('stayInTouch') ?? false;
		$fields->end();
		$feedback = new Feedback();
		$feedback->setSide($side);
		$feedback->setHelpful($answers['helpful']);
		$feedback->setAgain($answers['again']);
		$feedback->setTakePart($answers['takePart']);
		$feedback->setKnew($answers['knew']);
		$feedback->setGenerations($answers['generations']);
		$feedback->setPassOn($answers['passOn']);
		return [$feedback, $touch];
	}
}
