<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\Route as RouteAttribute;
use ReflectionAttribute;
use ReflectionClass;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;

/** Reads the route attributes of all controllers in a folder. */
final class RouteCollector {
	/** @param string $path where the folder `Controller` is, of a namespace that ends the same way */
	public function collect(RouteCollection $routes, string $path, string $namespace, string $appId): void {
		foreach (glob($path . '/*Controller.php') ?: [] as $file) {
			/** @var class-string<Controller> $class */
			$class = $namespace . '\\' . basename($file, '.php');
			foreach ((new ReflectionClass($class))->getMethods() as $method) {
				foreach ($method->getAttributes(RouteAttribute::class, ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
					$this->add($routes, $attribute->newInstance(), $appId, $class, $method->getName());
				}
			}
		}
	}

	/** @param class-string<Controller> $class */
	private function add(RouteCollection $routes, RouteAttribute $attribute, string $appId, string $class, string $method): void {
		$isApi = $attribute->getType() === RouteAttribute::TYPE_API;
		$root = $attribute->getRoot() ?? '/apps/' . $appId;
		$controller = basename(strtr(substr($class, 0, -strlen('Controller')), '\\', '/'));
		$name = strtolower(($isApi ? 'ocs.' : '') . $appId . '.' . $controller . '.' . $method . ($attribute->getPostfix() ?? ''));
		$routes->add($name, new Route(
			($isApi ? '/ocs' : '/index.php') . $root . $attribute->getUrl(),
			[...$attribute->getDefaults() ?? [], '_app' => $appId, '_class' => $class, '_method' => $method],
			$attribute->getRequirements() ?? [],
			methods: [$attribute->getVerb()],
		));
	}
}
