<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Demo\Caller;
use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;
use InsNetzGegangen\Host\Users\UserSession;
use OCA\InsNetzGegangen\Rules\JsonFile;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/** Fills a fresh installation as `make demo` does and looks at what came of it. */
final class DemoTest extends TestCase {
	private const ROOT = __DIR__ . '/../..';
	/** Numbers that are kept free for films and books, in national form. */
	private const FICTITIOUS = '/^(015228817386|017139200\d\d|03023125\d{3}|08999998\d{3}|02214710\d{3}|06990009\d{3}|04066969\d{3})$/D';
	private const BY_STATE = [
		'accepted' => 4, 'arranged' => 6, 'callback' => 4, 'clarified' => 3, 'closed' => 9, 'done' => 2,
		'new' => 6, 'searching' => 10, 'waiting' => 4, 'withdrawn' => 2,
	];
	private const BY_DISTRICT = [
		'14511' => 3, '14521' => 5, '14522' => 4, '14523' => 4, '14524' => 4, '14612' => 5, '14625' => 4,
		'14626' => 6, '14627' => 3, '14628' => 3, '14713' => 5, '14729' => 2, '14730' => 2,
	];
	private const CITIES = ['14511', '14612', '14713'];

	private static Host $host;
	private static string $printed;

	public static function setUpBeforeClass(): void {
		self::$host = Host::install(app: self::ROOT);
		self::$printed = self::$host->occ('host:demo');
	}

	public static function tearDownAfterClass(): void {
		self::$host->stop();
	}

	public function testRequestsByStateAndDistrict(): void {
		self::assertSame(self::BY_STATE, self::tally('ing_requests', 'state'));
		self::assertSame(self::BY_DISTRICT, self::tally('ing_requests', 'district'));
		/** @var array{states: list<string>} $rules */
		$rules = JsonFile::read('rules/lifecycle.json');
		self::assertEqualsCanonicalizing($rules['states'], array_keys(self::BY_STATE));
	}

	public function testHelpersSomeWithoutAccountAndTooFewInTheCountry(): void {
		$helpers = self::tally('ing_helpers', 'district');
		$requests = self::tally('ing_requests', 'district');
		$cities = array_flip(self::CITIES);
		self::assertSame(25, array_sum($helpers));
		self::assertSame(5, self::tally('ing_helpers', 'user_id')[''] ?? 0);
		self::assertGreaterThan(array_sum(array_intersect_key($requests, $cities)), array_sum(array_intersect_key($helpers, $cities)));
		self::assertGreaterThan(2 * array_sum(array_diff_key($helpers, $cities)), array_sum(array_diff_key($requests, $cities)));
	}

	public function testOneTopicIsWantedAndNobodyCanDoIt(): void {
		$known = array_merge(...array_map(static fn (mixed $topics): array => is_array($topics) ? $topics : [], self::column('ing_helpers', 'topics')));
		$wanted = array_merge(...array_map(static fn (mixed $topics): array => is_array($topics) ? $topics : [], self::column('ing_requests', 'topics')));
		self::assertContains('hybrid', $wanted);
		self::assertArrayNotHasKey('hybrid', $known);
	}

	public function testPeopleHaveSignedUpForGroupSessions(): void {
		$sessions = self::get('mitglied', 'sessions');
		self::assertCount(2, $sessions);
		$seats = self::tally('ing_seats', 'state');
		self::assertSame(['seated' => 8, 'waiting' => 1], $seats, 'one is full, and somebody waits');
		self::assertGreaterThan(0, self::tally('ing_seats', 'user_id')[''] ?? 0, 'some were signed up on the telephone');
	}

	public function testEveryQueueHasWork(): void {
		foreach (['new', 'callback', 'searching', 'unanswered', 'confirm', 'followup', 'stale', 'all'] as $queue) {
			self::assertNotSame([], self::get('koordination', 'requests?queue=' . $queue), $queue);
		}
		foreach (array_column(self::get('koordination-goerlitz', 'requests?queue=all'), 'district') as $district) {
			self::assertSame('14626', $district);
		}
		$why = array_merge(...array_map(static fn (mixed $reasons): array => (array)$reasons, array_column(self::get('aufnahme', 'requests?queue=followup'), 'followUp')));
		foreach (['tell_person', 'call_back', 'ask_helper', 'check_contact', 'promised', 'review'] as $reason) {
			self::assertContains($reason, $why);
		}
	}

	public function testDemoAccountsHaveSomethingToDo(): void {
		self::assertEqualsCanonicalizing(['arranged', 'new'], array_column(self::get('mitglied', 'requests?queue=mine'), 'state'));
		foreach (['helferin', 'helfer'] as $helper) {
			$open = array_filter(self::get($helper, 'asks/mine'), static fn (mixed $ask): bool => is_array($ask) && $ask['state'] === 'asked' && $ask['deadline'] > gmdate('Y-m-d\TH:i:s\Z'));
			self::assertCount(1, $open, $helper);
		}
		self::assertCount(1, self::get('helferin', 'assignments/mine'));
		self::assertNotSame([], self::get('helfer', 'board'));
	}

	public function testEditorsSeeWherePeopleGetStuckAndWhatHelpersSuggest(): void {
		$steps = array_column(self::get('redaktion', 'editing/pages'), 'steps', 'id')['video-join'];
		self::assertSame(['step' => 'so-trittst-du-bei.8', 'section' => 'So trittst du bei', 'number' => 8, 'requests' => 2], ((array)$steps)[0] ?? null);
		self::assertEqualsCanonicalizing(['first-steps', 'faq'], array_column(self::get('redaktion', 'suggestions'), 'page'));
	}

	public function testHistoryGoesBackSixtyDaysAndNoFurtherThanNow(): void {
		$moments = array_map(static fn (mixed $moment): int => is_numeric($moment) ? (int)$moment : 0, self::column('ing_events', 'at'));
		sort($moments);
		self::assertNotSame([], $moments);
		self::assertEqualsWithDelta(time() - 60 * 86400, $moments[0], 86400);
		self::assertLessThanOrEqual(time(), $moments[count($moments) - 1]);
		self::assertSame(0, self::kernel()->server->get(Clock::class)->offset());
	}

	public function testEverybodyIsMarkedAsInvented(): void {
		$names = self::column('users', 'displayname');
		self::assertSame([], preg_grep('/(^| )\(?Demo\)?$/D', array_map(static fn (mixed $name): string => is_string($name) ? $name : '', $names), PREG_GREP_INVERT));
		foreach (self::get('koordination', 'requests?queue=all&limit=200') as $request) {
			$id = is_array($request) && is_int($request['id']) ? $request['id'] : 0;
			$contact = self::get('koordination', "requests/$id/contact");
			self::assertStringEndsWith('Demo', rtrim(is_string($contact['name']) ? $contact['name'] : '', ')'));
			self::assertMatchesRegularExpression('/@example\.org$|^$/D', is_string($contact['email']) ? $contact['email'] : '');
		}
	}

	/** @return iterable<string, array{string}> */
	public static function files(): iterable {
		foreach ([...glob(self::ROOT . '/host/demo/*.json') ?: [], ...glob(self::ROOT . '/host/demo/requests/*.json') ?: []] as $file) {
			yield basename($file) => [$file];
		}
	}

	#[DataProvider('files')]
	public function testNumbersAreFictitious(string $file): void {
		// Whatever is longer than a postal code could be called.
		preg_match_all('/\+?\d[\d \/()–-]{5,}\d/u', (string)file_get_contents($file), $found);
		$numbers = array_map(static fn (string $number): string => (string)preg_replace(['/^(\+|00)49/', '/\D/'], ['0', ''], $number), $found[0]);
		self::assertSame([], preg_grep(self::FICTITIOUS, $numbers, PREG_GREP_INVERT));
	}

	public function testEveryPageSaysThatTheDataIsInvented(): void {
		$kernel = self::kernel();
		$kernel->server->set(SymfonyRequest::class, SymfonyRequest::create('/index.php/host/clock'));
		$kernel->server->get(UserSession::class)->setUser($kernel->server->get(IUserManager::class)->get('mitglied'));
		self::assertStringContainsString('Demo-Daten: alle Personen sind erfunden', (new FrontController($kernel))->handle()->body);
	}

	public function testSecondRunChangesNothing(): void {
		$before = self::everything();
		self::assertStringContainsString('208 Schritte', self::$printed);
		self::assertSame('Die Demo-Daten sind schon da. Nichts wurde geändert.', self::$host->occ('host:demo'));
		self::assertSame($before, self::everything());
	}

	private static function kernel(): Kernel {
		return Kernel::boot(self::environment());
	}

	private static function environment(): Environment {
		return new Environment((string)realpath(self::ROOT), self::$host->dataDir, '', '', self::$host->port);
	}

	/** @return array<mixed> */
	private static function get(string $userId, string $path): array {
		return (new Caller(self::environment()))->call(time(), $userId, 'GET', $path);
	}

	/** @return list<mixed> values as stored; JSON is read */
	private static function column(string $table, string $column): array {
		$query = self::kernel()->server->get(Connection::class)->getQueryBuilder();
		$rows = $query->select($column)->from($table)->executeQuery()->fetchAll();
		return array_map(static fn (mixed $value): mixed => is_string($value) ? json_decode($value, true) ?? $value : $value, array_column($rows, $column));
	}

	/** @return array<array-key, int> how many rows by value, sorted by value */
	private static function tally(string $table, string $column): array {
		$counts = array_count_values(array_map(static fn (mixed $value): string => is_scalar($value) ? (string)$value : '', self::column($table, $column)));
		ksort($counts);
		return $counts;
	}

	/** @return array<string, int> rows by table */
	private static function everything(): array {
		$db = self::kernel()->server->get(Connection::class);
		$rows = [];
		foreach (['users', 'ing_helpers', 'ing_requests', 'ing_asks', 'ing_contacts', 'ing_consents', 'ing_events', 'ing_mails', 'notifications', 'host_mails'] as $table) {
			$query = $db->getQueryBuilder();
			$rows[$table] = count($query->select('*')->from($table)->executeQuery()->fetchAll());
		}
		return $rows;
	}
}
