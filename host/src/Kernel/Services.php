<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use InsNetzGegangen\Host\Apps\AppManager;
use InsNetzGegangen\Host\Config\AppConfig;
use InsNetzGegangen\Host\Config\Config;
use InsNetzGegangen\Host\Config\SystemConfig;
use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Database\ConnectionFactory;
use InsNetzGegangen\Host\Http\Request;
use InsNetzGegangen\Host\Http\UrlGenerator;
use InsNetzGegangen\Host\Jobs\JobList;
use InsNetzGegangen\Host\L10n\Factory;
use InsNetzGegangen\Host\Mail\Mailer;
use InsNetzGegangen\Host\Notifications\Manager;
use InsNetzGegangen\Host\Phone\PhoneNumberUtil;
use InsNetzGegangen\Host\Security\Crypto;
use InsNetzGegangen\Host\Security\Limiter;
use InsNetzGegangen\Host\Security\SecureRandom;
use InsNetzGegangen\Host\Security\Throttler;
use InsNetzGegangen\Host\Session\Session;
use InsNetzGegangen\Host\Users\Absences;
use InsNetzGegangen\Host\Users\AccountSearch;
use InsNetzGegangen\Host\Users\GroupManager;
use InsNetzGegangen\Host\Users\UserManager;
use InsNetzGegangen\Host\Users\UserSession;
use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJobList;
use OCP\Collaboration\Collaborators\ISearch;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IAppConfig;
use OCP\IConfig;
use OCP\IDBConnection;
use OCP\IGroupManager;
use OCP\IPhoneNumberUtil;
use OCP\IRequest;
use OCP\ISession;
use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Mail\IMailer;
use OCP\Notification\IManager;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\ICrypto;
use OCP\Security\ISecureRandom;
use OCP\Security\RateLimiting\ILimiter;
use OCP\User\IAvailabilityCoordinator;
use Psr\Clock\ClockInterface;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/** Which class stands behind which public interface. Everything not named here builds itself. */
final class Services {
	private const IMPLEMENTATIONS = [
		IAppManager::class => AppManager::class,
		IAvailabilityCoordinator::class => Absences::class,
		IAppConfig::class => AppConfig::class,
		IConfig::class => Config::class,
		ICrypto::class => Crypto::class,
		IDBConnection::class => Connection::class,
		IEventDispatcher::class => EventDispatcher::class,
		IFactory::class => Factory::class,
		IGroupManager::class => GroupManager::class,
		IJobList::class => JobList::class,
		IMailer::class => Mailer::class,
		IManager::class => Manager::class,
		IPhoneNumberUtil::class => PhoneNumberUtil::class,
		IRequest::class => Request::class,
		ISecureRandom::class => SecureRandom::class,
		ISession::class => Session::class,
		ILimiter::class => Limiter::class,
		ISearch::class => AccountSearch::class,
		IThrottler::class => Throttler::class,
		ITimeFactory::class => Clock::class,
		ClockInterface::class => Clock::class,
		IURLGenerator::class => UrlGenerator::class,
		IUserManager::class => UserManager::class,
		IUserSession::class => UserSession::class,
	];

	public static function register(Container $server, Environment $environment, AppInfo $app): void {
		foreach (self::IMPLEMENTATIONS as $interface => $class) {
			$server->alias($interface, $class);
		}
		$server->set(Environment::class, $environment);
		$server->set(AppInfo::class, $app);
		$server->set(ContainerInterface::class, $server);
		$server->set(LoggerInterface::class, new FileLogger($environment));
		$server->register(Connection::class, static function (Container $c) use ($environment): Connection {
			$c->get(SystemConfig::class); // makes DATA_DIR, where a SQLite file would be
			return ConnectionFactory::open($environment);
		});
		$server->register(SymfonyRequest::class, static fn (): SymfonyRequest => SymfonyRequest::createFromGlobals());
		$server->register(RegistrationContext::class, static fn (Container $c): RegistrationContext => new RegistrationContext($c, $c->get(EventDispatcher::class)));
	}
}
