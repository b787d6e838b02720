<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use Composer\Autoload\ClassLoader;
use InsNetzGegangen\Host\Config\ScopedAppConfig;
use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Database\Migrator;
use InsNetzGegangen\Host\Frame\InitialStates;
use InsNetzGegangen\Host\Frame\ScopedInitialState;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\IAppContainer;
use OCP\AppFramework\Services\IAppConfig;
use OCP\AppFramework\Services\IInitialState;
use OCP\IL10N;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

/** Puts the host together: services, database, the app. Every request and every command does it once. */
final class Kernel {
	/** The apps that the host itself stands in for. */
	public const PARTS = ['core', 'settings', 'notifications'];

	public readonly Container $server;
	public readonly AppInfo $app;

	private function __construct(
		public readonly Environment $environment,
	) {
		$this->app = AppInfo::read($environment->appPath);
		$this->server = new Container();
		Services::register($this->server, $environment, $this->app);
		Locator::use($this->server);
	}

	/** @param ?Connection $connection that is open already, instead of a new one */
	public static function boot(Environment $environment, ?Connection $connection = null): self {
		$kernel = new self($environment);
		if ($connection !== null) {
			$kernel->server->set(Connection::class, $connection);
		}
		$kernel->server->get(Migrator::class)->migrateHost();
		foreach ([...self::PARTS, $kernel->app->id] as $appId) {
			$kernel->server->get(AppContainers::class)->add($appId, $kernel->container($appId));
		}
		$kernel->loadApp();
		return $kernel;
	}

	private function loadApp(): void {
		$loader = array_values(ClassLoader::getRegisteredLoaders())[0];
		$loader->addPsr4($this->app->namespace . '\\', $this->environment->appPath . '/lib');
		$class = $this->app->namespace . '\\AppInfo\\Application';
		if (class_exists($class)) {
			$container = $this->server->get(AppContainers::class)->of($this->app->id);
			$application = $container->get($class);
			assert($application instanceof IBootstrap);
			$context = new RegistrationContext($container, $this->server->get(EventDispatcher::class));
			$this->server->set(RegistrationContext::class, $context);
			$application->register($context);
			$application->boot(new BootContext($container, $this->server));
		}
	}

	private function container(string $appId): Container {
		$namespace = $appId === $this->app->id ? $this->app->namespace : 'InsNetzGegangen\\Host\\Controller';
		$container = new Container($this->server, $namespace);
		$container->set(IAppContainer::class, $container);
		$container->set(ContainerInterface::class, $container);
		$container->set('appName', $appId);
		$container->set('AppName', $appId);
		$userId = static fn (Container $c): ?string => $c->get(IUserSession::class)->getUser()?->getUID();
		$container->register('userId', $userId, false);
		$container->register('UserId', $userId, false);
		$container->register(LoggerInterface::class, fn (): FileLogger => FileLogger::forApp($this->environment, $appId));
		$container->register(IL10N::class, static fn (Container $c): IL10N => $c->get(IFactory::class)->get($appId), false);
		$container->register(IInitialState::class, static fn (Container $c): IInitialState => new ScopedInitialState($c->get(InitialStates::class), $appId));
		$container->register(IAppConfig::class, static fn (Container $c): IAppConfig => new ScopedAppConfig($c->get(\InsNetzGegangen\Host\Config\AppConfig::class), $appId));
		return $container;
	}
}
