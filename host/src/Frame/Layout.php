<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use InsNetzGegangen\Host\Apps\AppManager;
use InsNetzGegangen\Host\Demo\FillState;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Kernel;
use InsNetzGegangen\Host\Session\RequestToken;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Defaults;
use OCP\IGroupManager;
use OCP\IURLGenerator;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** What the frame shows and what scripts expect to find in the page. */
final class Layout {
	/** The newest server whose look and page contract the host follows. */
	public const VERSION = '33.0.0';

	public function __construct(
		private AppInfo $app,
		private AppManager $apps,
		private Assets $assets,
		private Defaults $defaults,
		private IFactory $languages,
		private IGroupManager $groups,
		private InitialStates $states,
		private IURLGenerator $urls,
		private IUserSession $session,
		private Nonce $nonce,
		private RequestToken $token,
		private Theme $theme,
		private FillState $demo,
	) {
	}

	/** @return array<string, mixed> */
	public function data(TemplateResponse $response): array {
		$user = $this->session->getUser();
		$entry = $this->menuEntry($response->getApp());
		$title = $response->getParams()['pageTitle'] ?? null;
		$this->addStates($entry === null ? [] : [$entry]);
		return [
			'appId' => $response->getApp(),
			'title' => is_string($title) ? $title : ($response->getApp() === $this->app->id ? $this->app->name : ''),
			'instance' => $this->defaults->getName(),
			'language' => $this->languages->findLanguage(),
			'locale' => $this->languages->findLocale(),
			'userId' => $user?->getUID() ?? '',
			'displayName' => $user?->getDisplayName() ?? '',
			'isAdmin' => $user !== null && $this->groups->isAdmin($user->getUID()),
			'requestToken' => $this->token->masked(),
			'nonce' => $this->nonce->value,
			'theme' => $this->theme->of($user),
			'themes' => $this->theme->styles($user),
			'styles' => $this->assets->styles(),
			'scripts' => $this->assets->scripts(),
			'headers' => $this->assets->headers(),
			'states' => $this->states->encoded(),
			'globals' => $this->globals($user !== null && $this->groups->isAdmin($user->getUID())),
			'menu' => $entry,
			'isDemo' => $this->demo->isDone(),
			'here' => $_SERVER['REQUEST_URI'] ?? '/',
		];
	}

	/** @return array<string, mixed>|null the app, for those who may use it */
	private function menuEntry(string $active): ?array {
		$user = $this->session->getUser();
		if ($user === null || !$this->apps->isEnabledForUser($this->app->id, $user)) {
			return null;
		}
		return [
			'id' => $this->app->id,
			'app' => $this->app->id,
			'name' => $this->app->name,
			'href' => $this->urls->linkToRoute($this->app->route),
			'icon' => $this->urls->imagePath($this->app->id, 'app.svg'),
			'order' => 10,
			'type' => 'link',
			'active' => $active === $this->app->id,
			'unread' => 0,
		];
	}

	/** @param list<array<string, mixed>> $apps */
	private function addStates(array $apps): void {
		$this->states->add('core', 'apps', static fn (): array => $apps);
		$this->states->add('core', 'config', fn (): array => $this->config());
		$this->states->add('core', 'capabilities', fn (): array => [
			'core' => ['pollinterval' => 60, 'webdav-root' => 'remote.php/webdav'],
			'theming' => ['name' => $this->defaults->getName(), 'color' => $this->defaults->getColorPrimary(), 'color-text' => '#ffffff'],
			'notifications' => ['ocs-endpoints' => ['list', 'get', 'delete', 'delete-all', 'icons', 'rich-strings', 'action-web']],
		]);
	}

	/** @return array<string, mixed> what scripts read as OC.config */
	private function config(): array {
		return ['version' => self::VERSION, 'versionstring' => self::VERSION, 'modRewriteWorking' => false, 'session_lifetime' => 86400, 'session_keepalive' => true];
	}

	/** @return array<string, mixed> the variables of the window */
	private function globals(bool $isAdmin): array {
		return [
			'_oc_webroot' => $this->urls->getWebroot(),
			'_oc_appswebroots' => (object)[$this->app->id => $this->apps->getAppWebPath($this->app->id)],
			'_oc_config' => $this->config(),
			'_oc_isadmin' => $isAdmin,
			'_oc_debug' => false,
			'_oc_capabilities' => (object)[],
			'coreApps' => Kernel::PARTS,
		];
	}
}
