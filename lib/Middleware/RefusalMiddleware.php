<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Middleware;

use Exception;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\L10N\IFactory;
use Psr\Log\LoggerInterface;

/** The one place where a refusal becomes an HTTP answer. */
class RefusalMiddleware extends Middleware {
	public function __construct(
		private IRequest $request,
		// Finding the language asks the database: only a refusal needs it.
		private IFactory $languages,
		private Region $region,
		private LoggerInterface $logger,
	) {
	}

	/**
	 * @param Controller $controller
	 * @param string $methodName
	 */
	public function afterException($controller, $methodName, Exception $exception): Response {
		if (!$exception instanceof Refusal || !$controller instanceof OCSController) {
			throw $exception;
		}
		if ($exception->status() >= 500) {
			// Somebody has to mend this. Without the trace: its arguments may name people.
			$this->logger->error($exception->getMessage(), ['app' => Application::APP_ID]);
		}
		$format = $this->request->getParam('format');
		if (!is_string($format)) {
			$format = $controller->getResponderByHTTPHeader($this->request->getHeader('Accept')) ?? 'json';
		}
		$data = $exception->data($this->languages->get(Application::APP_ID));
		$data['message'] = $this->region->inOwnWords($data['message']);
		return $controller->buildResponse(new DataResponse($data, $exception->status()), $format);
	}
}
