<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\PageSteps;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailDraft;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Service\Assignments\Assignments;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** A page of the handbook for who asked for help: the whole text, so that nothing has to be opened. Nobody who sends it learns the address. */
class SendPage {
	public function __construct(
		private RequestMapper $requests,
		private RequestAccess $access,
		private Assignments $assignments,
		private Library $library,
		private Addressees $addressees,
		private MailQueue $mails,
		private EventLog $events,
		private Helpdesk $helpdesk,
		private Settings $settings,
		private IURLGenerator $urls,
		private IFactory $languages,
	) {
	}

	/** @throws NotFound|InvalidInput */
	public function byDesk(Actor $actor, int $requestId, Fields $fields): void {
		$request = $this->requests->find($requestId, $actor->unit);
		$this->access->requireDesk($actor, $request);
		$this->send($actor, $request, $fields);
	}

	/** @throws NotFound|InvalidInput */
	public function byHelper(Actor $actor, int $assignmentId, Fields $fields): void {
		$this->send($actor, $this->assignments->requireOwn($actor, $assignmentId), $fields);
	}

	/** @throws InvalidInput */
	private function send(Actor $actor, Request $request, Fields $fields): void {
		$pages = $this->library->pages($actor->unit);
		$page = $pages[$fields->choice('page', array_map(strval(...), array_keys($pages)), true)];
		$fields->end();
		$email = $this->addressees->emailOf($request) ?? throw new InvalidInput('page', 'There is no mail address for this person. Please print the page and post it.');
		$this->mails->add($this->draft($email, $page, $request), 'request', $request->getId());
		$this->events->record($actor->unit, $actor->userId, 'page_sent', 'request', $request->getId(), $page->id);
	}

	/** Subject and button name no topic; pages are German. */
	private function draft(#[\SensitiveParameter] string $email, Page $page, Request $request): MailDraft {
		$l = $this->languages->get(Application::APP_ID, 'de');
		$desk = $this->helpdesk->for($request->getDistrict());
		$lines = array_map(PageSteps::plain(...), preg_split('/\n{2,}/', (string)preg_replace('/^#+\s+/m', '', $page->markdown)) ?: []);
		return new MailDraft(
			'page', $email, 'de', $l->t('A page of the handbook for you'),
			array_values(array_filter([$page->title, $page->goal, $l->t('What you need') . ":\n" . implode("\n", $page->needs), ...$lines], static fn (string $line): bool => $line !== '')),
			$l->t('Read the handbook'),
			$this->settings->bool('publicHandbook')
				? $this->urls->linkToRouteAbsolute(Application::APP_ID . '.public.page', ['pageId' => $page->id])
				: $this->urls->linkToRouteAbsolute(Application::APP_ID . '.page.index') . 'handbuch/' . $page->id,
			$desk === null ? $l->t('Sent by „Ins Netz gegangen“.') : $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]),
		);
	}
}
