<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;
use OCP\AppFramework\Controller;
use Symfony\Component\Routing\Exception\ResourceNotFoundException;
use Symfony\Component\Routing\Generator\CompiledUrlGenerator;
use Symfony\Component\Routing\Generator\Dumper\CompiledUrlGeneratorDumper;
use Symfony\Component\Routing\Matcher\CompiledUrlMatcher;
use Symfony\Component\Routing\Matcher\Dumper\CompiledUrlMatcherDumper;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\RouteCollection;

/**
 * Finds the controller of an address and the address of a route. Reading the attributes of all controllers takes
 * longer than most answers, so the result is kept in DATA_DIR/cache until a controller changes.
 *
 * @phpstan-type Target array{app: string, class: class-string<Controller>, method: string, parameters: array<string, mixed>}
 */
final class Router {
	/** @var array{matcher: array<mixed>, generator: array<mixed>}|null */
	private ?array $compiled = null;

	public function __construct(
		private Environment $environment,
		private AppInfo $app,
	) {
	}

	/**
	 * @param string $path begins with /index.php or /ocs
	 * @param bool $withApp without, only the routes of the host are known
	 * @return Target
	 * @throws \Symfony\Component\Routing\Exception\ExceptionInterface
	 */
	public function match(string $verb, string $path, bool $withApp): array {
		$matcher = new CompiledUrlMatcher($this->compiled()['matcher'], new RequestContext('', $verb));
		/** @var array{_app: string, _class: class-string<Controller>, _method: string, ...<string, mixed>} $found */
		$found = $matcher->match($path);
		if (!$withApp && $found['_app'] === $this->app->id) {
			throw new ResourceNotFoundException();
		}
		$parameters = array_diff_key($found, ['_app' => 1, '_class' => 1, '_method' => 1]);
		return ['app' => $found['_app'], 'class' => $found['_class'], 'method' => $found['_method'], 'parameters' => $parameters];
	}

	/** @param array<mixed> $arguments by path parameter; others become the query */
	public function generate(string $name, array $arguments): string {
		return (new CompiledUrlGenerator($this->compiled()['generator'], new RequestContext()))->generate(strtolower($name), $arguments);
	}

	/** @return array{matcher: array<mixed>, generator: array<mixed>} */
	private function compiled(): array {
		if ($this->compiled === null) {
			$file = $this->environment->dataDir . '/cache/routes-' . $this->version() . '.php';
			if (!is_file($file)) {
				$this->write($file);
			}
			/** @var array{matcher: array<mixed>, generator: array<mixed>} $compiled */
			$compiled = require $file;
			$this->compiled = $compiled;
		}
		return $this->compiled;
	}

	private function version(): string {
		$marks = array_map(
			static fn (string $file): string => $file . filemtime($file),
			[...glob($this->environment->appPath . '/lib/Controller/*.php') ?: [], ...glob(__DIR__ . '/../Controller/*/*.php') ?: []],
		);
		return substr(hash('sha256', implode('|', $marks)), 0, 16);
	}

	private function write(string $file): void {
		$routes = new RouteCollection();
		$collector = new RouteCollector();
		foreach (Kernel::PARTS as $part) {
			$collector->collect($routes, __DIR__ . '/../Controller/' . ucfirst($part), 'InsNetzGegangen\\Host\\Controller\\' . ucfirst($part), $part);
		}
		$collector->collect($routes, $this->environment->appPath . '/lib/Controller', $this->app->namespace . '\\Controller', $this->app->id);
		$code = '<?php return ' . var_export([
			'matcher' => (new CompiledUrlMatcherDumper($routes))->getCompiledRoutes(),
			'generator' => (new CompiledUrlGeneratorDumper($routes))->getCompiledRoutes(),
		], true) . ';';
		if (!is_dir(dirname($file))) {
			@mkdir(dirname($file), 0700, true);
		}
		$temporary = $file . getmypid();
		file_put_contents($temporary, $code);
		rename($temporary, $file);
	}
}
