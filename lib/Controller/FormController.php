<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Http\LetterSize;
use OCA\InsNetzGegangen\Service\PublicForm\FormFlow;
use OCA\InsNetzGegangen\Service\PublicForm\FormFrame;
use OCA\InsNetzGegangen\Service\PublicForm\FormLink;
use OCA\InsNetzGegangen\Service\PublicForm\FormValues;
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
use OCP\IRequest;
use OCP\IURLGenerator;

/**
 * Asking for help without an account: whole pages that need no JavaScript and no cookie. A forged post from another
 * site gains nothing, because nobody's rights stand behind the form; the secret in the link stands for the token there.
 * The limits of the attributes are a wall for machines; those that people may meet have a page of their own (FormGuard).
 */
class FormController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private FormFrame $frame,
		private FormFlow $flow,
		private FormLink $page,
		private IURLGenerator $urls,
		private PublicHelp $help,
	) {
		parent::__construct($appName, $request);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 240, period: 60)]
	#[UserRateLimit(limit: 240, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/brauche-hilfe')]
	public function start(): TemplateResponse {
		return $this->frame->isOpen() ? $this->render($this->flow->start($this->values())) : $this->closed();
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 600, period: 60)]
	#[UserRateLimit(limit: 600, period: 60)]
	#[FrontpageRoute(verb: 'POST', url: '/brauche-hilfe')]
	public function turn(): TemplateResponse {
		if (!$this->frame->isOpen()) {
			return $this->closed();
		}
		$step = $this->word('step');
		$page = $this->flow->turn(in_array($step, ['1', '2', '3', '4'], true) ? (int)$step : 1, $this->word('go'), $this->values());
		return $page === null ? $this->render($this->flow->slow(), Http::STATUS_TOO_MANY_REQUESTS) : $this->render($page);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 60, period: 60)]
	#[UserRateLimit(limit: 60, period: 60)]
	#[BruteForceProtection(action: 'ing_form')]
	#[FrontpageRoute(verb: 'GET', url: '/brauche-hilfe/{secret}')]
	public function link(string $secret): TemplateResponse {
		return $this->behindLink($this->page->show($secret), $secret);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 20, period: 60)]
	#[UserRateLimit(limit: 20, period: 60)]
	#[BruteForceProtection(action: 'ing_form')]
	#[FrontpageRoute(verb: 'POST', url: '/brauche-hilfe/{secret}')]
	public function answer(string $secret): TemplateResponse {
		return $this->behindLink($this->page->answer($secret, $this->word('answer')), $secret);
	}

	private function word(string $name): string {
		$value = $this->request->getParam($name);
		return is_string($value) ? $value : '';
	}

	private function values(): FormValues {
		return FormValues::from(fn (string $name): mixed => $this->request->getParam($name));
	}

	private function closed(): TemplateResponse {
		return $this->render($this->flow->closed(), Http::STATUS_NOT_FOUND);
	}

	/** @param array<string, mixed>|null $page null: the link is unknown */
	private function behindLink(?array $page, string $secret): TemplateResponse {
		if ($page !== null) {
			return $this->render(['linkUrl' => $this->urls->linkToRoute(Application::APP_ID . '.form.answer', ['secret' => $secret])] + $page);
		}
		$response = $this->render($this->page->unknown(), Http::STATUS_NOT_FOUND);
		$response->throttle();
		return $response;
	}

	/** @param array<string, mixed> $page */
	private function render(array $page, int $status = Http::STATUS_OK): TemplateResponse {
		$response = new TemplateResponse(Application::APP_ID, 'form', ['callbackUrl' => null] + $page + $this->help->of(LetterSize::of($this->request)), TemplateResponse::RENDER_AS_BLANK);
		$response->setStatus($status);
		return $response;
	}
}
