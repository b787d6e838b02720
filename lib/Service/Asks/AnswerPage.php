<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Token;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Service\AnswerTokens;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\Requests\Vault;
use OCA\InsNetzGegangen\Service\Settings;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCA\InsNetzGegangen\View\AskView;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** What stands on the page behind the link of a mail, and the answer given there. */
class AnswerPage {
	private IL10N $l10n;

	public function __construct(
		private AnswerTokens $tokens,
		private AnswerAsk $answers,
		private Decline $declining,
		private AskMapper $asks,
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private AskView $view,
		private Vault $vault,
		private Names $names,
		private TimeWords $words,
		private Helpdesk $helpdesk,
		private Settings $settings,
		IFactory $languages,
	) {
		$this->l10n = $languages->get(Application::APP_ID, 'de');
	}

	/** @return array<string, mixed>|null parameters of templates/answer.php; null when the link is unknown */
	public function show(string $secret): ?array {
		$found = $this->find($secret);
		if ($found === null) {
			return null;
		}
		[$token, $ask, $request] = $found;
		$open = $this->isOpen($token, $ask);
		return $this->describe($request, $ask, $open, $open ? '' : $this->sayState($ask));
	}

	/** @return array<string, mixed>|null as show(), with the question whether the topic shall leave the offer */
	public function askNever(string $secret): ?array {
		$found = $this->find($secret);
		$page = $this->show($secret);
		if ($found === null || $page === null || $page['open'] !== true) {
			return $page;
		}
		[, $ask, $request] = $found;
		if (!$this->declining->canDrop($ask, $request)) {
			return $this->answer($secret, false, 'never_topic');
		}
		$topics = $this->names->topics($request->getTopics() ?? []);
		return ['title' => $this->l10n->t('Shall we never ask you about this topic again?'), 'lead' => $topics, 'facts' => [], 'never' => true] + $page;
	}

	/**
	 * @param string|null $why one of AnswerAsk::REASONS, with a no
	 * @param bool $never the topics leave the offer
	 * @return array<string, mixed>|null as show(), with what came of the answer
	 */
	public function answer(string $secret, bool $yes, ?string $why = null, bool $never = false): ?array {
		$found = $this->find($secret);
		if ($found === null) {
			return null;
		}
		[$token, $ask, $request] = $found;
		if (!$this->isOpen($token, $ask) || !$this->tokens->use($token)) {
			return $this->describe($request, $ask, false, $this->sayState($ask));
		}
		try {
			$answered = $yes ? $this->answers->byMail($ask->getId(), true) : $this->declining->byMail($ask, $why, $never);
			return $this->describe($answered->request, $answered->ask, false, $this->sayState($answered->ask));
		} catch (Conflict $conflict) {
			if ($conflict->reason === Reason::Capacity) {
				// A place may become free before the deadline.
				$this->tokens->giveBack($token);
			}
			return $this->describe($request, $ask, false, $this->l10n->t($conflict->reason->text()));
		}
	}

	/** @return array{Token, Ask, Request}|null null also for helpers who are shut out: a link in an old mail opens nothing any more */
	private function find(string $secret): ?array {
		$token = $this->tokens->find($secret);
		if ($token === null) {
			return null;
		}
		try {
			$ask = $this->asks->find($token->getRecordId());
			$helper = $this->helpers->find($ask->getHelperId(), $ask->getUnit());
			return $this->check->hasActiveAccount($helper) ? [$token, $ask, $this->requests->find($ask->getRequestId(), $ask->getUnit())] : null;
		} catch (NotFound) {
			return null;
		}
	}

	private function isOpen(Token $token, Ask $ask): bool {
		return $token->getUsedAt() === null && in_array($this->view->state($ask), AskMapper::OPEN, true);
	}

	private function sayState(Ask $ask): string {
		return match ($this->view->state($ask)) {
			'accepted' => $this->l10n->t('Thank you for your yes! The coordination team will confirm it. Then you hear how it goes on.'),
			'declined' => $this->l10n->t('Thank you for telling us. We ask somebody else.'),
			'filled' => $this->l10n->t('Somebody else has already taken this. Thank you all the same!'),
			'no_answer' => $this->l10n->t('The time to answer is over. The coordination team will ask again if needed.'),
			default => $this->l10n->t('This question is settled. Thank you!'),
		};
	}

	/** @return array<string, mixed> */
	private function describe(Request $request, Ask $ask, bool $open, string $outcome): array {
		$desk = $this->helpdesk->for($request->getDistrict());
		return [
			'words' => $this->l10n,
			'title' => $this->l10n->t('Can you help?'),
			'lead' => $open ? $this->l10n->t('Somebody needs help. Please say yes or no. A no is just as welcome.') : '',
			'facts' => $open ? $this->facts($request, $ask) : [],
			'open' => $open,
			'never' => false,
			'outcome' => $outcome,
			'help' => $desk === null ? null : $this->l10n->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]),
		];
	}

	/** @return array<string, string> the same as in the app, nothing of the person */
	private function facts(Request $request, Ask $ask): array {
		$device = $request->getDevices()[0] ?? null;
		return array_filter([
			$this->l10n->t('What it is about') => $this->names->topics($request->getTopics() ?? []),
			$this->l10n->t('How') => $this->names->channel($ask->getChannel()),
			$this->l10n->t('Where') => $this->names->district($request->getDistrict()) ?? '',
			$this->l10n->t('Device') => $device === null ? '' : $this->names->device($device),
			$this->l10n->t('Time') => $this->words->slots($this->l10n, $request->getSlots() ?? []),
			$this->l10n->t('In short') => $this->vault->deskText($request) ?? '',
			$this->l10n->t('Travel costs') => $ask->getChannel() === 'on_site' ? $this->settings->text('travelCosts') : '',
			$this->l10n->t('Please answer by') => $this->words->moment($this->l10n, $ask->getDeadline()),
		], static fn (string $value): bool => $value !== '');
	}
}
