<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use Exception;
use InsNetzGegangen\Host\Kernel\AppContainers;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use ReflectionMethod;
use ReflectionNamedType;
use ReflectionParameter;
use Throwable;

/** Calls a controller between the middlewares: theirs first in order, on the way back in reverse. */
final class Dispatcher {
	private const CAST = ['int', 'bool', 'float'];

	public function __construct(
		private AppContainers $containers,
		private MiddlewareList $middlewares,
		private Request $request,
	) {
	}

	/**
	 * @param class-string<Controller> $class
	 * @throws Throwable what no middleware had an answer for
	 */
	public function dispatch(string $app, string $class, string $method): Answer {
		$controller = $this->containers->of($app)->get($class);
		$middlewares = $this->middlewares->of($app);
		/** @var list<Middleware> $entered the innermost first */
		$entered = [];
		try {
			foreach ($middlewares as $middleware) {
				array_unshift($entered, $middleware);
				$middleware->beforeController($controller, $method);
			}
			$response = $this->call($controller, $method, $app);
		} catch (Throwable $e) {
			$response = $this->recover($entered, $controller, $method, $e);
		}
		foreach (array_reverse($middlewares) as $middleware) {
			$response = $middleware->afterController($controller, $method, $response);
		}
		$body = $response->render();
		foreach (array_reverse($middlewares) as $middleware) {
			$body = $middleware->beforeOutput($controller, $method, $body);
		}
		return new Answer($response, $body);
	}

	/** @param list<Middleware> $entered */
	private function recover(array $entered, Controller $controller, string $method, Throwable $e): Response {
		$exception = $e instanceof Exception ? $e : new Exception($e->getMessage(), 0, $e);
		foreach ($entered as $middleware) {
			try {
				return $middleware->afterException($controller, $method, $exception);
			} catch (Exception $next) {
				$exception = $next;
			}
		}
		throw $exception;
	}

	private function call(Controller $controller, string $method, string $app): Response {
		$arguments = array_map(
			fn (ReflectionParameter $parameter): mixed => $this->argument($parameter, $app),
			(new ReflectionMethod($controller, $method))->getParameters(),
		);
		/** @var mixed $answer */
		$answer = $controller->$method(...$arguments);
		if ($answer instanceof Response && !$answer instanceof DataResponse) {
			return $answer;
		}
		$format = $this->request->wantedFormat();
		return $format === '' ? $controller->buildResponse($answer) : $controller->buildResponse($answer, $format);
	}

	/** Casts as the real server does: "abc" becomes 0 for an int, a missing value stays null and so may be a TypeError. */
	private function argument(ReflectionParameter $parameter, string $app): mixed {
		$default = $parameter->isDefaultValueAvailable() ? $parameter->getDefaultValue() : null;
		$value = $this->request->getParam($parameter->getName(), $default);
		$type = $parameter->getType();
		$name = $type instanceof ReflectionNamedType ? $type->getName() : '';
		if ($name === 'bool' && $value === 'false' && $this->isFormOrQuery()) {
			return false;
		}
		if ($value !== null && in_array($name, self::CAST, true)) {
			settype($value, $name);
			return $value;
		}
		if ($value === null && class_exists($name)) {
			return $this->containers->of($app)->get($name);
		}
		return $value;
	}

	private function isFormOrQuery(): bool {
		return $this->request->getMethod() === 'GET'
			|| str_contains($this->request->getHeader('Content-Type'), 'application/x-www-form-urlencoded');
	}
}
