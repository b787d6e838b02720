<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use Closure;
use InsNetzGegangen\Host\Kernel\Kernel;
use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Mail\MailDraft;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Service\Board\Board;
use OCA\InsNetzGegangen\Service\Helpers\HelperDesk;
use OCA\InsNetzGegangen\Service\Requests\CallLog;
use OCA\InsNetzGegangen\Service\Requests\CreateRequest;
use OCA\InsNetzGegangen\Service\Requests\EndRequest;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\DataProvider;
use Throwable;

/**
 * What a fault carries into the log. The real server writes the arguments of all calls on the way, public
 * properties included, where PHP is not told otherwise; PHP's own default is to keep them.
 */
final class FaultLogTest extends AppCase {
	private const SECRET = 'Wellensittich';

	private string $ignoreArgs = '';

	protected function setUp(): void {
		parent::setUp();
		$this->ignoreArgs = (string)ini_set('zend.exception_ignore_args', '0');
	}

	protected function tearDown(): void {
		ini_set('zend.exception_ignore_args', $this->ignoreArgs);
	}

	/** @param Closure(Kernel, Actor, int, self): mixed $work something that has to seal the secret */
	#[DataProvider('works')]
	public function testAFaultNamesNobody(Closure $work): void {
		$request = $this->takenDown();
		$kernel = $this->world->boot();
		$config = $kernel->server->get(IAppConfig::class);
		$key = $config->getValueString('ins_netz_gegangen', 'data_key_1', '', lazy: true);
		$config->setValueString('ins_netz_gegangen', 'data_key_1', 'of another server', lazy: true, sensitive: true);
		$trace = null;
		try {
			$work($kernel, new Actor('koordination', 'sn', ['coordinator' => ['*']]), $request, $this);
		} catch (Throwable $fault) {
			$frames = array_filter($fault->getTrace(), static fn (array $frame): bool => str_starts_with($frame['class'] ?? '', 'OCA\InsNetzGegangen\\') && !str_contains($frame['class'], '\Tests\\'));
			$trace = (string)json_encode(array_column($frames, 'args', 'function'), JSON_PARTIAL_OUTPUT_ON_ERROR);
			self::assertStringContainsString('"seal"', $trace, $fault->getMessage());
		} finally {
			$config->setValueString('ins_netz_gegangen', 'data_key_1', $key, lazy: true, sensitive: true);
		}
		self::assertNotNull($trace, 'it has failed');
		self::assertStringContainsString('ing_', $trace, 'the arguments are there');
		self::assertStringNotContainsString(self::SECRET, $trace);
	}

	/** @return iterable<string, array{Closure(Kernel, Actor, int, self): mixed}> */
	public static function works(): iterable {
		$fields = static function (array $body): Fields {
			/** @var array<string, mixed> $values as the parser of bodies reads them */
			$values = get_object_vars((object)json_decode((string)json_encode($body)));
			return new Fields($values);
		};
		yield 'a new request' => [static fn (Kernel $kernel, Actor $actor, int $request, self $test): mixed => $test->world->service(CreateRequest::class, $kernel)
			->create($actor, $fields(self::call(['text' => self::SECRET])))];
		yield 'a call' => [static fn (Kernel $kernel, Actor $actor, int $request, self $test): mixed => $test->world->service(CallLog::class, $kernel)
			->log($actor, $request, $fields(['direction' => 'out', 'result' => 'reached', 'note' => self::SECRET]))];
		yield 'the end' => [static fn (Kernel $kernel, Actor $actor, int $request, self $test): mixed => $test->world->service(EndRequest::class, $kernel)
			->close($actor, $request, 'solved', self::SECRET)];
		yield 'the board' => [static fn (Kernel $kernel, Actor $actor, int $request, self $test): mixed => $test->world->service(Board::class, $kernel)
			->open($actor, $request, self::SECRET)];
		yield 'a helper without account' => [static fn (Kernel $kernel, Actor $actor, int $request, self $test): mixed => $test->world->service(HelperDesk::class, $kernel)
			->enter($actor, $fields([
				'district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1',
				'person' => ['name' => self::SECRET, 'phone' => '0171 3920011'], 'consent' => ['version' => '2026-1', 'by' => 'phone'],
			]))];
		yield 'a mail' => [static function (Kernel $kernel, Actor $actor, int $request, self $test): void {
			$test->world->service(MailQueue::class, $kernel)->add(new MailDraft('asked', self::SECRET . '@example.org', 'de', '', [], '', '', ''), 'ask', 1);
		}];
	}
}
