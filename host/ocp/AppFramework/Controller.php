<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use Closure;
use DomainException;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

abstract class Controller {
	/** @var string */
	protected $appName;
	/** @var IRequest */
	protected $request;
	/** @var array<string, Closure(mixed): Response> */
	private array $responders = [];

	/** @param string $appName */
	public function __construct($appName, IRequest $request) {
		$this->appName = $appName;
		$this->request = $request;
		$this->registerResponder('json', static function (mixed $answer): Response {
			if (!$answer instanceof DataResponse) {
				return new JSONResponse($answer);
			}
			$json = new JSONResponse($answer->getData(), $answer->getStatus(), $answer->getHeaders());
			$json->setETag($answer->getETag());
			return $json;
		});
	}

	/**
	 * @param string $acceptHeader
	 * @param string|null $default
	 * @return string|null the first known format, else the default
	 */
	public function getResponderByHTTPHeader($acceptHeader, $default = 'json') {
		foreach (explode(',', $acceptHeader) as $type) {
			$format = str_replace('application/', '', strtolower(trim($type)));
			if (isset($this->responders[$format])) {
				return $format;
			}
		}
		return $default;
	}

	/**
	 * @param string $format
	 * @param Closure(mixed): Response $responder
	 * @return void
	 */
	protected function registerResponder($format, Closure $responder) {
		$this->responders[$format] = $responder;
	}

	/**
	 * @param mixed $response
	 * @param string $format
	 * @return Response
	 * @throws DomainException if the format is not known
	 */
	public function buildResponse($response, $format = 'json') {
		$responder = $this->responders[$format] ?? throw new DomainException('No responder for ' . $format);
		return $responder($response);
	}
}
