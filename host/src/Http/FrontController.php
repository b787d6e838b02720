<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Apps\AppManager;
use InsNetzGegangen\Host\Kernel\Kernel;
use InsNetzGegangen\Host\Users\UserSession;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\OCSController;
use OCP\IURLGenerator;
use Psr\Log\LoggerInterface;
use Symfony\Component\Routing\Exception\MethodNotAllowedException;
use Symfony\Component\Routing\Exception\ResourceNotFoundException;
use Throwable;

/** One request: who is it, which route, and what the real server answers when there is none. */
final class FrontController {
	private const UNKNOWN_ROUTE = 'Invalid query, please check the syntax. API specifications are here: http://www.freedesktop.org/wiki/Specifications/open-collaboration-services.' . "\n";

	private Request $request;

	public function __construct(
		private Kernel $kernel,
	) {
		$this->request = $kernel->server->get(Request::class);
	}

	public function handle(): Answer {
		$isApi = str_starts_with($this->request->getScriptName(), '/ocs/');
		if ($isApi && $_COOKIE !== [] && !$this->request->passesStrictCookieCheck()) {
			return $this->plain(new JSONResponse(['error' => 'Strict Cookie has not been found in request'], Http::STATUS_PRECONDITION_FAILED));
		}
		$this->basicLogin();
		try {
			return $this->dispatch($isApi);
		} catch (ResourceNotFoundException) {
			return $this->plain($isApi ? $this->ocsError(OCSController::RESPOND_NOT_FOUND, self::UNKNOWN_ROUTE) : $this->pageNotFound());
		} catch (MethodNotAllowedException) {
			return $this->plain(new Response(Http::STATUS_METHOD_NOT_ALLOWED));
		} catch (Throwable $e) {
			$this->kernel->server->get(LoggerInterface::class)->error($e->getMessage(), ['exception' => $e]);
			return $this->plain($isApi
				? $this->ocsError(OCSController::RESPOND_SERVER_ERROR, "Internal Server Error\n")
				: new TemplateResponse('core', '500', [], TemplateResponse::RENDER_AS_GUEST, Http::STATUS_INTERNAL_SERVER_ERROR));
		}
	}

	/** @throws Throwable */
	private function dispatch(bool $isApi): Answer {
		$user = $this->kernel->server->get(UserSession::class)->getUser();
		$path = $this->request->getRawPathInfo();
		if (!$isApi && in_array($path, ['', '/'], true)) {
			$urls = $this->kernel->server->get(IURLGenerator::class);
			return $this->plain(match (true) {
				$user === null => new RedirectResponse($urls->linkToRouteAbsolute('core.login.showLoginForm')),
				$this->kernel->server->get(AppManager::class)->hasRoutesFor($user) => new RedirectResponse($urls->linkToDefaultPageUrl()),
				default => new TemplateResponse('core', 'nothing', [], TemplateResponse::RENDER_AS_USER),
			});
		}
		$target = $this->kernel->server->get(Router::class)->match(
			$this->request->getMethod(),
			($isApi ? '/ocs' : '/index.php') . $path,
			$this->kernel->server->get(AppManager::class)->hasRoutesFor($user),
		);
		$this->request->setPathParameters($target['parameters']);
		return $this->kernel->server->get(Dispatcher::class)->dispatch($target['app'], $target['class'], $target['method']);
	}

	private function basicLogin(): void {
		$session = $this->kernel->server->get(UserSession::class);
		$login = $this->request->basicLogin();
		if ($login !== null && !$session->isLoggedIn()) {
			$session->loginOnce($login[0], $login[1]);
		}
	}

	private function ocsError(int $code, string $message): Response {
		// Without a route the real server looks at the parameter only, not at the Accept header.
		$format = $this->request->getParam('format') === 'json' ? 'json' : 'xml';
		return new OcsResponse(new DataResponse([], $code), $format, $message);
	}

	private function pageNotFound(): Response {
		return $this->request->wantsHtml() || $this->request->getHeader('Accept') === '*/*'
			? new TemplateResponse('core', '404', [], TemplateResponse::RENDER_AS_GUEST, Http::STATUS_NOT_FOUND)
			: new Response(Http::STATUS_NOT_FOUND);
	}

	private function plain(Response $response): Answer {
		$policy = $response->getContentSecurityPolicy();
		if ($policy instanceof ContentSecurityPolicy) {
			$policy->useJsNonce($this->kernel->server->get(\InsNetzGegangen\Host\Frame\Nonce::class)->value);
		}
		return new Answer($response, $response->render());
	}
}
