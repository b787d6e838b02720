<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use Closure;
use OCP\AppFramework\IAppContainer;
use OCP\IServerContainer;
use ReflectionClass;
use ReflectionFunction;
use ReflectionNamedType;
use ReflectionParameter;

/**
 * Builds objects from their constructors. An app has a container of its own for the classes of its namespace and for
 * what it registers; everything else comes from the container of the server, its parent.
 */
final class Container implements IServerContainer, IAppContainer {
	/** @var array<string, Closure(): mixed> */
	private array $factories = [];
	/** @var array<string, mixed> */
	private array $instances = [];

	public function __construct(
		private ?Container $parent = null,
		private string $namespace = '',
	) {
	}

	/** @param callable(Container): mixed $factory */
	public function register(string $name, callable $factory, bool $shared = true): void {
		unset($this->instances[$name]);
		$this->factories[$name] = function () use ($name, $factory, $shared): mixed {
			$made = $factory($this);
			if ($shared) {
				$this->instances[$name] = $made;
			}
			return $made;
		};
	}

	public function alias(string $name, string $target): void {
		$this->register($name, static fn (Container $c): mixed => $c->get($target), false);
	}

	public function set(string $name, mixed $value): void {
		$this->instances[$name] = $value;
	}

	/**
	 * @template T
	 * @param class-string<T>|string $id
	 * @return ($id is class-string<T> ? T : mixed)
	 */
	public function get(string $id): mixed {
		$id = ltrim($id, '\\');
		if (array_key_exists($id, $this->instances)) {
			return $this->instances[$id];
		}
		if (isset($this->factories[$id])) {
			return $this->factories[$id]();
		}
		if ($this->parent !== null && !str_starts_with($id, $this->namespace . '\\')) {
			return $this->parent->get($id);
		}
		return $this->instances[$id] = $this->make($id);
	}

	public function has(string $id): bool {
		$id = ltrim($id, '\\');
		return array_key_exists($id, $this->instances)
			|| isset($this->factories[$id])
			|| ($this->parent?->has($id) ?? false)
			|| (class_exists($id) && (new ReflectionClass($id))->isInstantiable());
	}

	/** Calls a function with services in the place of its parameters. */
	public function call(Closure $function): mixed {
		return $function(...$this->arguments((new ReflectionFunction($function))->getParameters(), 'a function'));
	}

	/**
	 * @template T of object
	 * @param class-string<T>|string $class
	 * @return ($class is class-string<T> ? T : object)
	 * @throws ServiceNotFound
	 */
	public function make(string $class): object {
		if (!class_exists($class) || !(new ReflectionClass($class))->isInstantiable()) {
			throw new ServiceNotFound('No service ' . $class);
		}
		$constructor = (new ReflectionClass($class))->getConstructor();
		return new $class(...$this->arguments($constructor?->getParameters() ?? [], $class));
	}

	/**
	 * @param list<ReflectionParameter> $parameters
	 * @return list<mixed>
	 */
	private function arguments(array $parameters, string $of): array {
		return array_map(fn (ReflectionParameter $parameter): mixed => $this->argument($parameter, $of), $parameters);
	}

	private function argument(ReflectionParameter $parameter, string $of): mixed {
		$type = $parameter->getType();
		$class = $type instanceof ReflectionNamedType && !$type->isBuiltin() ? $type->getName() : null;
		if ($class !== null && (!$parameter->isDefaultValueAvailable() || $this->has($class))) {
			return $this->get($class);
		}
		if ($class === null && $this->has($parameter->getName())) {
			return $this->get($parameter->getName());
		}
		if ($parameter->isDefaultValueAvailable()) {
			return $parameter->getDefaultValue();
		}
		throw new ServiceNotFound('Nothing for $' . $parameter->getName() . ' of ' . $of);
	}
}
