<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Search;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Handbook\Search;
use OCP\App\IAppManager;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/** Pages of the handbook in the search of the server. It asks everybody's providers, so who does not have the app is sent away here. */
class HandbookProvider implements IProvider {
	private const ORDER = 40;
	/** Before everything else while somebody is in the app. */
	private const ORDER_HERE = -1;

	public function __construct(
		private Search $search,
		private Region $region,
		private IAppManager $apps,
		private IUserSession $session,
		private IURLGenerator $urls,
		private IL10N $l10n,
	) {
	}

	public function getId(): string {
		return Application::APP_ID . '-handbook';
	}

	public function getName(): string {
		return $this->l10n->t('Handbook');
	}

	/** Null hides it. */
	public function getOrder(string $route, array $routeParameters): ?int {
		if (!$this->apps->isEnabledForUser(Application::APP_ID, $this->session->getUser())) {
			return null;
		}
		return str_starts_with($route, Application::APP_ID . '.') ? self::ORDER_HERE : self::ORDER;
	}

	public function search(IUser $user, ISearchQuery $query): SearchResult {
		if (!$this->apps->isEnabledForUser(Application::APP_ID, $user)) {
			return SearchResult::complete($this->getName(), []);
		}
		$found = array_slice($this->search->find($this->region->unit(), mb_substr($query->getTerm(), 0, 100)), 0, $query->getLimit());
		return SearchResult::complete($this->getName(), array_map(fn (array $hit): SearchResultEntry => new SearchResultEntry(
			$this->urls->imagePath(Application::APP_ID, 'app.svg'),
			$hit['page']->title,
			$hit['page']->goal,
			$this->urls->linkToRouteAbsolute(Application::APP_ID . '.page.index') . 'handbuch/' . $hit['page']->id,
		), $found));
	}
}
