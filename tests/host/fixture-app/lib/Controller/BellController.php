<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Controller;

use OCA\Fixture\Notification\Bell;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\Mail\IMailer;

/** Rings a bell, which sends a notification and a mail; pressing the button of the notification ends it. */
final class BellController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Bell $bell,
		private IMailer $mailer,
		private ?string $userId,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute('POST', '/api/v1/bell')]
	#[NoAdminRequired]
	public function ring(): DataResponse {
		$this->bell->ring((string)$this->userId);
		$template = $this->mailer->createEMailTemplate('fixture.bell');
		$template->setSubject('It rings');
		$template->addHeader();
		$template->addHeading('Ring');
		$template->addBodyText('The bell <rang>.');
		$template->addBodyButton('Answer', 'http://127.0.0.1/answer');
		$template->addFooter();
		$this->mailer->send($this->mailer->createMessage()->setTo([$this->userId . '@example.org' => 'Somebody'])->useTemplate($template));
		return new DataResponse(null, Http::STATUS_CREATED);
	}

	#[ApiRoute('POST', '/api/v1/bell/answer')]
	#[NoAdminRequired]
	public function answer(): DataResponse {
		$this->bell->silence((string)$this->userId);
		return new DataResponse();
	}
}
