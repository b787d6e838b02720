<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Apps;

use InsNetzGegangen\Host\Config\AppConfig;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Migration\Output;
use OCP\App\AppPathNotFoundException;
use OCP\App\IAppManager;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Migration\IRepairStep;

/** Whether the app is enabled: for everybody ("yes"), for nobody ("no"), or for some groups (a JSON list). */
final class AppManager implements IAppManager {
	public function __construct(
		private AppInfo $app,
		private Environment $environment,
		private AppConfig $config,
		private IGroupManager $groups,
		private IUserSession $session,
		private AppContainers $containers,
	) {
	}

	public function getAppInfo(string $appId, bool $path = false, $lang = null) {
		return $appId === $this->app->id
			? ['id' => $appId, 'name' => $this->app->name, 'version' => $this->app->version, 'background-jobs' => $this->app->jobs]
			: null;
	}

	public function getAppVersion(string $appId, bool $useCache = true): string {
		return $appId === $this->app->id ? $this->app->version : '0';
	}

	public function isEnabledForUser($appId, $user = null) {
		if (!$this->isEnabledForAnyone($appId)) {
			return false;
		}
		$groups = $this->getAppRestriction($appId);
		$user ??= $this->session->getUser();
		return $groups === [] || ($user !== null && array_intersect($groups, $this->groups->getUserGroupIds($user)) !== []);
	}

	public function isInstalled($appId) {
		return $this->isEnabledForAnyone($appId);
	}

	public function isEnabledForAnyone(string $appId): bool {
		return !in_array($this->enabled($appId), ['no', ''], true);
	}

	public function enableApp(string $appId, bool $forceEnable = false): void {
		$this->getAppPath($appId);
		$this->config->setValueMixed($appId, 'enabled', 'yes');
		$this->config->setValueMixed($appId, 'installed_version', $this->app->version);
	}

	public function enableAppForGroups(string $appId, array $groups, bool $forceEnable = false): void {
		$this->enableApp($appId);
		$ids = array_map(static fn ($group): string => $group->getGID(), $groups);
		$this->config->setValueMixed($appId, 'enabled', json_encode($ids, JSON_THROW_ON_ERROR));
	}

	public function disableApp($appId, $automaticDisabled = false): void {
		$this->config->setValueMixed($appId, 'enabled', 'no');
		foreach ($this->app->uninstallSteps as $class) {
			$step = $this->containers->of($this->app->id)->get($class);
			assert($step instanceof IRepairStep);
			$step->run(new Output());
		}
	}

	/** This host has loaded its one app already. */
	public function loadApp(string $app): void {
	}

	public function getAppPath($appId) {
		return $appId === $this->app->id ? $this->environment->appPath : throw new AppPathNotFoundException('No app ' . $appId);
	}

	public function getAppWebPath(string $appId): string {
		return '/apps/' . $appId;
	}

	public function getAppRestriction(string $appId): array {
		$groups = json_decode($this->enabled($appId), true);
		return is_array($groups) ? array_values(array_filter($groups, is_string(...))) : [];
	}

	private function enabled(string $appId): string {
		return $this->config->getValueString($appId, 'enabled', 'no');
	}

	/** A guest sees public pages; somebody signed in who is in none of the groups sees no route at all. */
	public function hasRoutesFor(?IUser $user): bool {
		return $user === null ? $this->isEnabledForAnyone($this->app->id) : $this->isEnabledForUser($this->app->id, $user);
	}
}
