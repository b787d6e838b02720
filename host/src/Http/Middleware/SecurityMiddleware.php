<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use Exception;
use InsNetzGegangen\Host\Http\Request;
use InsNetzGegangen\Host\Http\SecurityException;
use InsNetzGegangen\Host\Kernel\Kernel;
use OCP\App\IAppManager;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IGroupManager;
use OCP\IURLGenerator;
use OCP\IUserSession;
use ReflectionMethod;

/** Signed in? Admin? Not forged? App enabled for this person? Everything is asked unless an attribute waives it. */
final class SecurityMiddleware extends Middleware {
	public function __construct(
		private Request $request,
		private IUserSession $session,
		private IGroupManager $groups,
		private IAppManager $apps,
		private IURLGenerator $urls,
		private string $appName,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$method = new ReflectionMethod($controller, $methodName);
		$isPublic = $method->getAttributes(PublicPage::class) !== [];
		if (!$isPublic) {
			$user = $this->session->getUser() ?? throw SecurityException::notLoggedIn();
			if ($method->getAttributes(NoAdminRequired::class) === [] && !$this->groups->isAdmin($user->getUID())) {
				throw SecurityException::notAdmin();
			}
		}
		if ($method->getAttributes(NoCSRFRequired::class) === []) {
			$this->refuseForgery($controller);
		}
		if (!$isPublic && !in_array($this->appName, Kernel::PARTS, true) && !$this->apps->isEnabledForUser($this->appName)) {
			throw SecurityException::appNotEnabled();
		}
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if (!$exception instanceof SecurityException) {
			throw $exception;
		}
		if ($exception->redirects) {
			return new RedirectResponse('/');
		}
		if (!$this->request->wantsHtml()) {
			return new JSONResponse(['message' => $exception->getMessage()], $exception->getCode());
		}
		if ($exception->getCode() === SecurityException::notLoggedIn()->getCode()) {
			return new RedirectResponse($this->urls->linkToRoute('core.login.showLoginForm', ['redirect_url' => $this->request->getRequestUri()]));
		}
		$page = new TemplateResponse('core', '403', ['message' => $exception->getMessage()], TemplateResponse::RENDER_AS_GUEST);
		return $page->setStatus($exception->getCode());
	}

	private function refuseForgery(Controller $controller): void {
		if (!$this->request->passesStrictCookieCheck()) {
			throw SecurityException::cookieMissing();
		}
		$isApiCall = $controller instanceof OCSController && $this->request->getHeader('OCS-APIRequest') === 'true';
		if (!$isApiCall && !$this->request->passesCSRFCheck()) {
			throw SecurityException::forged();
		}
	}
}
