<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\AppInfo;

use OCA\InsNetzGegangen\Middleware\RefusalMiddleware;
use OCA\InsNetzGegangen\Middleware\StrictInputMiddleware;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\IAppConfig;
use Psr\Container\ContainerInterface;

class Application extends App implements IBootstrap {
	public const APP_ID = 'ins_netz_gegangen';
	public const DEFAULT_REGION = 'sn';

	public function __construct() {
		parent::__construct(self::APP_ID);
	}

	public function register(IRegistrationContext $context): void {
		$context->registerService(Region::class, static function (ContainerInterface $container): Region {
			/** @var IAppConfig $config */
			$config = $container->get(IAppConfig::class);
			return new Region($config->getValueString(self::APP_ID, 'region', self::DEFAULT_REGION));
		});
		$context->registerMiddleware(StrictInputMiddleware::class);
		$context->registerMiddleware(RefusalMiddleware::class);
	}

	public function boot(IBootContext $context): void {
	}
}
