<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Core;

use InsNetzGegangen\Host\L10n\LocalTime;
use InsNetzGegangen\Host\Mail\Mailbox;
use InsNetzGegangen\Host\Session\RequestToken;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Every mail, readable for everybody signed in: the people here are invented. */
final class MailboxController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private Mailbox $mailbox,
		private RequestToken $token,
		private IL10N $l,
		private LocalTime $time,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/host/mailbox.json', root: '')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function list(): JSONResponse {
		return new JSONResponse($this->mailbox->all());
	}

	#[FrontpageRoute('GET', '/host/mailbox', root: '')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function index(): TemplateResponse {
		$mails = [];
		foreach ($this->mailbox->all() as $mail) {
			$mails[] = [...$mail, 'shownDate' => $this->time->shown($mail['date'], 'medium')];
		}
		return new TemplateResponse('core', 'mailbox', [
			'pageTitle' => $this->l->t('Mailbox'), 'mails' => $mails, 'requestToken' => $this->token->masked(),
		]);
	}

	#[FrontpageRoute('GET', '/host/mailbox/{mailId}', requirements: ['mailId' => '\d+'], root: '')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function show(int $mailId): TemplateResponse {
		$mail = $this->mailbox->find($mailId);
		return $mail === null ? new NotFoundResponse() : new TemplateResponse('core', 'mail', ['pageTitle' => $mail['subject'], 'mail' => $mail]);
	}

	#[FrontpageRoute('POST', '/host/mailbox/clear', root: '')]
	#[NoAdminRequired]
	public function clear(): RedirectResponse {
		$this->mailbox->clear();
		return new RedirectResponse('/index.php/host/mailbox');
	}
}
