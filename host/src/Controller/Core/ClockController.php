<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Core;

use DateInterval;
use Exception;
use InsNetzGegangen\Host\Jobs\ClockControl;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\L10n\LocalTime;
use InsNetzGegangen\Host\Session\RequestToken;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;

final class ClockController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private Clock $clock,
		private ClockControl $control,
		private RequestToken $token,
		private IL10N $l,
		private LocalTime $time,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/host/clock', root: '')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function index(): TemplateResponse {
		return new TemplateResponse('core', 'clock', [
			'pageTitle' => $this->l->t('Clock'),
			'now' => $this->time->shown($this->clock->getTime(), 'full'),
			'requestToken' => $this->token->masked(),
		]);
	}

	/** @param string $forward an ISO 8601 duration such as `P3D`, or `reset` */
	#[FrontpageRoute('POST', '/host/clock', root: '')]
	#[NoAdminRequired]
	public function move(string $forward = ''): Response {
		if ($forward === 'reset') {
			$this->control->reset();
			return new RedirectResponse('/index.php/host/clock');
		}
		try {
			$this->control->forward(new DateInterval($forward));
		} catch (Exception) {
			return new JSONResponse(['message' => 'Not an ISO 8601 duration'], Http::STATUS_BAD_REQUEST);
		}
		return new RedirectResponse('/index.php/host/clock');
	}
}
