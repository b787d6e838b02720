<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Http\LetterSize;
use OCA\InsNetzGegangen\Service\Asks\AnswerPage;
use OCA\InsNetzGegangen\Service\PublicHelp;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/**
 * The page behind the single-use link of a mail: works without signing in and without JavaScript.
 * The secret in the address stands for the CSRF token; only POST answers, so that programs which
 * open links in mails to check them answer nothing.
 */
class AnswerController extends Controller {
	private IL10N $l10n;

	public function __construct(
		string $appName,
		IRequest $request,
		private AnswerPage $page,
		private IURLGenerator $urls,
		private PublicHelp $help,
		IFactory $languages,
	) {
		parent::__construct($appName, $request);
		$this->l10n = $languages->get(Application::APP_ID, 'de');
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 60, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[BruteForceProtection(action: 'ing_answer')]
	#[FrontpageRoute(verb: 'GET', url: '/antwort/{secret}')]
	public function show(string $secret): TemplateResponse {
		return $this->render($this->page->show($secret), $secret);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 20, period: 60)]
	#[UserRateLimit(limit: 20, period: 60)]
	#[BruteForceProtection(action: 'ing_answer')]
	#[FrontpageRoute(verb: 'POST', url: '/antwort/{secret}')]
	public function answer(string $secret): TemplateResponse {
		$answer = $this->request->getParam('answer');
		return $this->render(match ($answer) {
			'accept' => $this->page->answer($secret, true),
			'decline' => $this->page->answer($secret, false),
			'not_this', 'not_now', 'never_topic' => $this->page->answer($secret, false, $answer),
			'ask_never' => $this->page->askNever($secret),
			'drop_topic' => $this->page->answer($secret, false, 'never_topic', true),
			default => $this->page->show($secret),
		}, $secret);
	}

	/** @param array<string, mixed>|null $page null: the link is unknown */
	private function render(?array $page, string $secret): TemplateResponse {
		$known = $page !== null;
		$page ??= [
			'words' => $this->l10n,
			'title' => $this->l10n->t('This link does not work any more'),
			'lead' => $this->l10n->t('Perhaps it was cut off in the mail. Or it is very old. Please open the app, or call us.'),
			'facts' => [], 'open' => false, 'never' => false, 'outcome' => '', 'help' => $this->help->sentence(),
		];
		$letters = LetterSize::of($this->request);
		$page += $this->help->of($letters);
		$page['formUrl'] = $page['open'] === true ? $this->urls->linkToRoute(Application::APP_ID . '.answer.answer', ['secret' => $secret] + $letters->carried()) : null;
		$page['appUrl'] = $this->urls->linkToRoute(Application::APP_ID . '.page.index');
		$response = new TemplateResponse(Application::APP_ID, 'answer', $page, TemplateResponse::RENDER_AS_BLANK);
		if (!$known) {
			$response->setStatus(Http::STATUS_NOT_FOUND);
			$response->throttle();
		}
		return $response;
	}
}
