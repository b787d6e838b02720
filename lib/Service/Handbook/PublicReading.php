<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\PageHtml;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Settings;
use OCA\InsNetzGegangen\View\PlatformView;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** What people without an account read, in German, whatever the browser asks for: handbook, platforms, helpdesk and a blank form for paper. Nothing of any person. */
class PublicReading {
	public const PLATFORMS = 'plattformen';
	public const FORM = 'blatt';

	private IL10N $l10n;
	/** @var array<string, int> what every link carries on, such as the size of letters */
	private array $carried = [];

	public function __construct(
		private Settings $settings,
		private Library $library,
		private Search $search,
		private PlatformBook $book,
		private PlatformView $platforms,
		private Region $region,
		private IURLGenerator $urls,
		IFactory $languages,
	) {
		$this->l10n = $languages->get(Application::APP_ID, 'de');
	}

	/** @param array<string, int> $carried what every link carries on */
	public function carrying(array $carried): self {
		$reading = clone $this;
		$reading->carried = $carried;
		return $reading;
	}

	/** @return array<string, mixed>|null */
	public function contents(string $term): ?array {
		if (!$this->isOpen()) {
			return null;
		}
		$unit = $this->region->unit();
		$found = trim($term) === '' ? null : array_map(static fn (array $hit): Page => $hit['page'], $this->search->find($unit, mb_substr($term, 0, 100)));
		return ['kind' => 'contents', 'title' => $this->l10n->t('Handbook'), 'term' => $term, 'searched' => $found !== null]
			+ ['pages' => array_map($this->listed(...), $found ?? array_values($this->library->pages($unit)))] + $this->frame();
	}

	/** @return array<string, mixed>|null */
	public function page(string $id): ?array {
		if (!$this->isOpen()) {
			return null;
		}
		return match ($id) {
			self::PLATFORMS => ['kind' => 'platforms', 'title' => $this->l10n->t('What we use for what'), 'table' => $this->platforms->of($this->region->unit())] + $this->frame(),
			self::FORM => ['kind' => 'form', 'title' => $this->l10n->t('I need help')] + $this->frame(),
			default => $this->text($id),
		};
	}

	/** @return array<string, mixed> */
	public function nothing(): array {
		return ['kind' => 'nothing', 'title' => $this->l10n->t('There is nothing to read here.')] + $this->frame();
	}

	private function isOpen(): bool {
		return $this->settings->bool('publicHandbook');
	}

	/** @return array<string, mixed>|null */
	private function text(string $id): ?array {
		$unit = $this->region->unit();
		$pages = $this->library->pages($unit);
		$page = $pages[$id] ?? null;
		if ($page === null) {
			return null;
		}
		$html = new PageHtml(fn (string $other): ?string => isset($pages[$other]) ? $this->url($other) : null, $this->urls->linkTo(Application::APP_ID, 'handbook/img/'));
		$outdated = new OutdatedNames($this->book->table($unit), $this->book->decisions($unit));
		return [
			'kind' => 'page', 'title' => $page->title, 'goal' => $page->goal, 'needs' => $page->needs, 'html' => $html->of($page->markdown),
			'version' => $page->version, 'date' => $page->date, 'checkedBy' => $page->checkedBy,
			'outdated' => $outdated->in($this->library->raw($unit)[$id]),
		] + $this->frame();
	}

	/** @return array{url: string, title: string, goal: string} */
	private function listed(Page $page): array {
		return ['url' => $this->url($page->id), 'title' => $page->title, 'goal' => $page->goal];
	}

	private function url(string $id): string {
		return $this->urls->linkToRoute(Application::APP_ID . '.public.page', ['pageId' => $id] + $this->carried);
	}

	/** @return array<string, mixed> what stands on every page */
	private function frame(): array {
		return [
			'words' => $this->l10n,
			'region' => $this->region->name(),
			'desks' => array_values(array_filter($this->settings->helpdesk(), static fn (array $desk): bool => $desk['phone'] !== '')),
			'districts' => array_column($this->region->districts(), 'name', 'id'),
			'privacyUrl' => $this->settings->text('privacyUrl'),
			'links' => [
				'contents' => $this->urls->linkToRoute(Application::APP_ID . '.public.index', $this->carried),
				'platforms' => $this->url(self::PLATFORMS),
				'form' => $this->url(self::FORM),
				'ask' => $this->settings->bool('publicForm') ? $this->urls->linkToRoute(Application::APP_ID . '.form.start', $this->carried) : null,
			],
			'address' => $this->urls->linkToRouteAbsolute(Application::APP_ID . '.public.index'),
		];
	}
}
