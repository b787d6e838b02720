<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Core;

use InsNetzGegangen\Host\Jobs\JobList;
use InsNetzGegangen\Host\Jobs\JobRunner;
use InsNetzGegangen\Host\L10n\LocalTime;
use InsNetzGegangen\Host\Session\RequestToken;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;

final class JobsController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private JobList $jobs,
		private JobRunner $runner,
		private RequestToken $token,
		private IL10N $l,
		private LocalTime $time,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/host/jobs', root: '')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function index(): TemplateResponse {
		return $this->page(null);
	}

	#[FrontpageRoute('POST', '/host/jobs', root: '')]
	#[NoAdminRequired]
	public function run(): TemplateResponse {
		return $this->page($this->runner->run());
	}

	private function page(?int $ran): TemplateResponse {
		$jobs = [];
		foreach ($this->jobs->getJobsIterator(null, null, 0) as $job) {
			$lastRun = $job->getLastRun() === 0 ? '–' : $this->time->shown($job->getLastRun(), 'medium');
			$jobs[] = ['class' => $job::class, 'lastRun' => $lastRun];
		}
		return new TemplateResponse('core', 'jobs', [
			'pageTitle' => $this->l->t('Background jobs'), 'ran' => $ran, 'jobs' => $jobs, 'requestToken' => $this->token->masked(),
		]);
	}
}
