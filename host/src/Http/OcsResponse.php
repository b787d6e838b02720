<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\Server;

/** The OCS envelope around an answer, in JSON or XML. Under /ocs/v1.php the status is always 200. */
final class OcsResponse extends Response {
	private mixed $data;

	public function __construct(
		DataResponse $answer,
		private string $format,
		private string $message = '',
	) {
		parent::__construct($answer->getStatus(), $answer->getHeaders());
		$this->data = $answer->getData();
		$this->setETag($answer->getETag());
		foreach ($answer->getCookies() as $name => $cookie) {
			$this->addCookie($name, $cookie['value'], $cookie['expireDate'], $cookie['sameSite']);
		}
		if ($answer->isThrottled()) {
			$this->throttle($answer->getThrottleMetadata());
		}
		$this->addHeader('Content-Type', $format === 'json' ? 'application/json; charset=utf-8' : 'application/xml; charset=utf-8');
	}

	public function getStatus() {
		return $this->isVersion1() && $this->code() !== OCSController::RESPOND_UNAUTHORISED ? Http::STATUS_OK : $this->httpStatus();
	}

	public function render() {
		$status = $this->code();
		if ($status === Http::STATUS_NO_CONTENT || $status === Http::STATUS_NOT_MODIFIED) {
			return '';
		}
		$ok = $status >= 200 && $status < 300;
		$envelope = ['ocs' => [
			'meta' => [
				'status' => $ok ? 'ok' : 'failure',
				'statuscode' => match (true) {
					$this->isVersion1() => $ok ? 100 : $status,
					default => $status === OCSController::RESPOND_UNAUTHORISED ? $status : $this->httpStatus(),
				},
				'message' => $ok ? 'OK' : $this->message,
			],
			'data' => $this->data,
		]];
		return $this->format === 'json' ? json_encode($envelope, JSON_THROW_ON_ERROR | JSON_HEX_TAG) : Xml::write($envelope);
	}

	private function isVersion1(): bool {
		return Server::get(IRequest::class)->getScriptName() === '/ocs/v1.php';
	}

	private function code(): int {
		return parent::getStatus();
	}

	private function httpStatus(): int {
		$code = $this->code();
		return match (true) {
			$code === OCSController::RESPOND_UNAUTHORISED => Http::STATUS_UNAUTHORIZED,
			$code === OCSController::RESPOND_NOT_FOUND => Http::STATUS_NOT_FOUND,
			$code === OCSController::RESPOND_SERVER_ERROR, $code === OCSController::RESPOND_UNKNOWN_ERROR => Http::STATUS_INTERNAL_SERVER_ERROR,
			$code < 200, $code > 600 => Http::STATUS_BAD_REQUEST,
			default => $code,
		};
	}
}
