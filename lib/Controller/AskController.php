<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\AddCompanion;
use OCA\InsNetzGegangen\Service\Asks\AnswerAsk;
use OCA\InsNetzGegangen\Service\Asks\AskInput;
use OCA\InsNetzGegangen\Service\Asks\AskRound;
use OCA\InsNetzGegangen\Service\Asks\ConfirmAsk;
use OCA\InsNetzGegangen\Service\Asks\Decline;
use OCA\InsNetzGegangen\Service\Asks\MyAsks;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\View\AskView;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Asking helpers, and their answers. */
class AskController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private AskInput $input,
		private AskRound $round,
		private MyAsks $mine,
		private AnswerAsk $answering,
		private Decline $declining,
		private Region $region,
		private ConfirmAsk $confirming,
		private AddCompanion $companions,
		private TakeBackAsk $takingBack,
		private AskView $askView,
		private RequestView $requestView,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/asks', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function ask(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$helpers = $fields->ids('helpers', 1, AskRound::MOST_OPEN);
		$deadline = $this->input->deadline($fields);
		$text = $fields->text('text', AskInput::MAX_TEXT);
		$reserve = $fields->has('reserve') ? $fields->ids('reserve', 0, AskRound::LONGEST_LINE) : null;
		$anyway = $fields->bool('anyway') ?? true;
		$fields->end();
		return new DataResponse($this->requestView->of($actor, $this->round->ask($actor, $requestId, $helpers, $deadline, $text, $reserve, $anyway)));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/asks/mine')]
	#[NoAdminRequired]
	public function mine(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->mine->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/asks/{askId}/accept', requirements: ['askId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function accept(int $askId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		$answered = $this->answering->accept($actor, $askId);
		return new DataResponse($this->askView->forHelper($answered->ask, $answered->request));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/asks/{askId}/decline', requirements: ['askId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function decline(int $askId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$why = $fields->choice('reason', AnswerAsk::REASONS);
		$never = $fields->choices('dropTopics', $this->region->topicIds()) ?? [];
		$fields->end();
		$answered = $this->declining->decline($actor, $askId, $why, $never);
		return new DataResponse($this->askView->forHelper($answered->ask, $answered->request));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/asks/{askId}/answer', requirements: ['askId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function answer(int $askId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$yes = $fields->bool('accept', true);
		$fields->choice('by', ['phone'], true);
		$fields->end();
		return new DataResponse($this->requestView->of($actor, $this->answering->byPhone($actor, $askId, $yes)->request));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/asks/{askId}/reject', requirements: ['askId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function reject(int $askId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->requestView->of($actor, $this->takingBack->reject($actor, $askId)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/confirm', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function confirm(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$ask = $fields->int('ask', 1, PHP_INT_MAX, true);
		$fields->end();
		return new DataResponse($this->requestView->of($actor, $this->confirming->confirm($actor, $requestId, $ask)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/companion', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function companion(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$helper = $fields->int('helper', 1, PHP_INT_MAX, true);
		$fields->end();
		return new DataResponse($this->requestView->of($actor, $this->companions->add($actor, $requestId, $helper)));
	}
}
