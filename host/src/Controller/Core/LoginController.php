<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Core;

use InsNetzGegangen\Host\Demo\Accounts;
use InsNetzGegangen\Host\Session\RequestToken;
use InsNetzGegangen\Host\Users\UserSession;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;
use OCP\ISession;
use OCP\IUserManager;

final class LoginController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private UserSession $users,
		private IUserManager $accounts,
		private ISession $session,
		private RequestToken $token,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/login', root: '')]
	#[PublicPage]
	#[NoCSRFRequired]
	public function showLoginForm(string $redirect_url = '', bool $failed = false): Response {
		if ($this->users->isLoggedIn()) {
			return new RedirectResponse($this->local($redirect_url));
		}
		$demo = array_filter(Accounts::ALL, fn (string $id): bool => $this->accounts->userExists($id), ARRAY_FILTER_USE_KEY);
		return new TemplateResponse('core', 'login', [
			'requestToken' => $this->token->masked(),
			'redirectUrl' => $redirect_url,
			'failed' => $failed,
			'accounts' => array_map(static fn (array $account): string => $account[0] . ', ' . $account[1], $demo),
			'demoPassword' => Accounts::PASSWORD,
		], TemplateResponse::RENDER_AS_GUEST);
	}

	#[FrontpageRoute('POST', '/login', root: '')]
	#[PublicPage]
	#[BruteForceProtection('login')]
	public function tryLogin(string $user = '', string $password = '', string $redirect_url = ''): Response {
		if ($this->users->login($user, $password)) {
			return new RedirectResponse($this->local($redirect_url));
		}
		$again = new RedirectResponse('/index.php/login?' . http_build_query(['failed' => 1, 'redirect_url' => $redirect_url]));
		$again->throttle(['action' => 'login']);
		return $again;
	}

	#[FrontpageRoute('POST', '/login/confirm', root: '')]
	#[NoAdminRequired]
	#[BruteForceProtection('sudo')]
	public function confirmPassword(string $password = ''): Response {
		$user = $this->users->getUser();
		if ($user === null || $this->accounts->checkPassword($user->getUID(), $password) === false) {
			$refusal = new JSONResponse([], Http::STATUS_FORBIDDEN);
			$refusal->throttle(['action' => 'sudo']);
			return $refusal;
		}
		$this->session->set('last-password-confirm', time());
		return new JSONResponse(['lastLogin' => time()]);
	}

	#[FrontpageRoute('POST', '/logout', root: '')]
	#[NoAdminRequired]
	public function logout(): Response {
		$this->users->logout();
		return new RedirectResponse('/index.php/login');
	}

	/** Only a path of this host: an address elsewhere would make the log-in page a springboard. */
	private function local(string $address): string {
		return preg_match('#^/[^/\\\\]#', $address) === 1 ? $address : '/';
	}
}
