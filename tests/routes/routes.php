<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Prints every route of the app with the attributes of its method, as JSON. Read from the classes, so that
// a new route cannot hide from the tests that go through all of them.

require __DIR__ . '/../../vendor/autoload.php';

$routes = [];
foreach (glob(__DIR__ . '/../../lib/Controller/*.php') ?: [] as $file) {
	/** @var class-string $class */
	$class = 'OCA\\InsNetzGegangen\\Controller\\' . basename($file, '.php');
	foreach ((new ReflectionClass($class))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
		$attributes = array_map(static fn (ReflectionAttribute $one): string => basename(str_replace('\\', '/', $one->getName())), $method->getAttributes());
		foreach ($method->getAttributes(OCP\AppFramework\Http\Attribute\Route::class, ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
			$route = $attribute->newInstance();
			$routes[] = [
				'page' => $route instanceof OCP\AppFramework\Http\Attribute\FrontpageRoute,
				'verb' => $route->getVerb(),
				'url' => $route->getUrl(),
				'method' => basename(str_replace('\\', '/', $class)) . '::' . $method->getName(),
				'attributes' => $attributes,
			];
		}
	}
}
echo json_encode($routes, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT), "\n";
