<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\AppInfo;

use OCA\InsNetzGegangen\Archive\PackageParts;
use OCA\InsNetzGegangen\Calendar\AppointmentCalendars;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Event\HelperAccepted;
use OCA\InsNetzGegangen\Event\HelperAsked;
use OCA\InsNetzGegangen\Event\HelperConfirmed;
use OCA\InsNetzGegangen\Event\RequestClosed;
use OCA\InsNetzGegangen\Event\RequestCreated;
use OCA\InsNetzGegangen\Event\RequestWithdrawn;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Event\TaskReported;
use OCA\InsNetzGegangen\Listener\AccountRemoved;
use OCA\InsNetzGegangen\Listener\GroupRemoved;
use OCA\InsNetzGegangen\Listener\HelperAway;
use OCA\InsNetzGegangen\Listener\TellAfterwards;
use OCA\InsNetzGegangen\Listener\TellAppointment;
use OCA\InsNetzGegangen\Listener\TellDesk;
use OCA\InsNetzGegangen\Listener\TellHelper;
use OCA\InsNetzGegangen\Listener\TellPerson;
use OCA\InsNetzGegangen\Listener\TellSession;
use OCA\InsNetzGegangen\Middleware\RefusalMiddleware;
use OCA\InsNetzGegangen\Middleware\StrictInputMiddleware;
use OCA\InsNetzGegangen\Notification\Notifier;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Regions;
use OCA\InsNetzGegangen\Search\HandbookProvider;
use OCA\InsNetzGegangen\SetupCheck\CronCheck;
use OCA\InsNetzGegangen\SetupCheck\EverybodyCheck;
use OCA\InsNetzGegangen\SetupCheck\MailCheck;
use OCA\InsNetzGegangen\SetupCheck\PrivacyCheck;
use OCA\InsNetzGegangen\SetupCheck\PublicHandbookCheck;
use OCA\InsNetzGegangen\SetupCheck\RegionCheck;
use OCA\InsNetzGegangen\SetupCheck\RolesCheck;
use OCA\InsNetzGegangen\UserMigration\HelpDeskMigrator;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\IAppConfig;
use OCP\User\Events\OutOfOfficeChangedEvent;
use OCP\User\Events\OutOfOfficeClearedEvent;
use OCP\User\Events\OutOfOfficeScheduledEvent;
use OCP\User\Events\UserDeletedEvent;
use Psr\Container\ContainerInterface;

class Application extends App implements IBootstrap {
	public const APP_ID = 'ins_netz_gegangen';
	/** Key of the app setting that names the package of the Landesverband. */
	public const REGION = 'region';

	/** Who has to hear of what. */
	private const LISTENERS = [
		AccountRemoved::class => [UserDeletedEvent::class],
		HelperAway::class => [OutOfOfficeScheduledEvent::class, OutOfOfficeChangedEvent::class, OutOfOfficeClearedEvent::class],
		GroupRemoved::class => [GroupDeletedEvent::class],
		TellHelper::class => [HelperAsked::class, AskEnded::class, HelperConfirmed::class, AssignmentEnded::class],
		TellPerson::class => [HelperConfirmed::class, AssignmentEnded::class, RequestClosed::class, RequestWithdrawn::class],
		TellAfterwards::class => [TaskReported::class],
		TellAppointment::class => [AppointmentChanged::class],
		TellSession::class => [SeatChanged::class],
		TellDesk::class => [RequestCreated::class, HelperAsked::class, HelperAccepted::class, HelperConfirmed::class, AskEnded::class, AssignmentEnded::class],
	];

	private const SETUP_CHECKS = [CronCheck::class, MailCheck::class, RolesCheck::class, EverybodyCheck::class, RegionCheck::class, PrivacyCheck::class, PublicHandbookCheck::class];

	public function __construct() {
		parent::__construct(self::APP_ID);
	}

	public function register(IRegistrationContext $context): void {
		$context->registerService(Region::class, static function (ContainerInterface $container): Region {
			/** @var IAppConfig $config */
			$config = $container->get(IAppConfig::class);
			return Regions::chosen($config->getValueString(self::APP_ID, self::REGION), $config->getValueArray(self::APP_ID, PackageParts::KEY, [], true));
		});
		// This order: a middleware only sees what those after it refuse.
		$context->registerMiddleware(RefusalMiddleware::class);
		$context->registerMiddleware(StrictInputMiddleware::class);
		$context->registerNotifierService(Notifier::class);
		$context->registerSearchProvider(HandbookProvider::class);
		$context->registerUserMigrator(HelpDeskMigrator::class);
		$context->registerCalendarProvider(AppointmentCalendars::class);
		foreach (self::SETUP_CHECKS as $check) {
			$context->registerSetupCheck($check);
		}
		foreach (self::LISTENERS as $listener => $events) {
			foreach ($events as $event) {
				$context->registerEventListener($event, $listener);
			}
		}
	}

	public function boot(IBootContext $context): void {
	}
}
