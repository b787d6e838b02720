<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** What stands on every page of the form; always German, whatever the browser asks for. */
class FormFrame {
	private const LANGUAGE = 'de';

	public function __construct(
		private Settings $settings,
		private Region $region,
		private IURLGenerator $urls,
		private IUserSession $session,
		private IFactory $languages,
	) {
	}

	public function isOpen(): bool {
		return $this->settings->bool('publicForm');
	}

	public function words(): IL10N {
		return $this->languages->get(Application::APP_ID, self::LANGUAGE);
	}

	/**
	 * @param string $kind which part of templates/form is shown
	 * @param array<string, mixed> $content
	 * @return array<string, mixed> parameters of templates/form.php
	 */
	public function page(string $kind, string $title, array $content = []): array {
		return [
			'kind' => $kind,
			'title' => $title,
			'faults' => [],
			'words' => $this->words(),
			...$content,
			'region' => $this->region->name(),
			'desks' => array_values(array_filter($this->settings->helpdesk(), static fn (array $desk): bool => $desk['phone'] !== '')),
			'districts' => array_column($this->region->districts(), 'name', 'id'),
			'privacyUrl' => $this->settings->text('privacyUrl'),
			'formUrl' => $this->urls->linkToRoute(Application::APP_ID . '.form.start'),
			'readUrl' => $this->settings->bool('publicHandbook') ? $this->urls->linkToRoute(Application::APP_ID . '.public.index') : null,
			'appUrl' => $this->session->getUser() === null ? null : $this->urls->linkToRoute(Application::APP_ID . '.page.index'),
		];
	}

	/**
	 * @param string $text the one sentence of a page without a form
	 * @return array<string, mixed>
	 */
	public function note(string $title, string ...$text): array {
		return $this->page('note', $title, ['text' => array_values($text)]);
	}
}
