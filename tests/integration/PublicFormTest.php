<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Mail\Mailbox;
use OCA\InsNetzGegangen\Db\FigureRows;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCP\IAppConfig;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/** Asking for help without an account, page by page as a browser without scripts does it. */
final class PublicFormTest extends AppCase {
	private const PATH = '/index.php/apps/ins_netz_gegangen/brauche-hilfe';
	private const TYPED = [
		'topics' => ['bbb_join'], 'text' => 'Der Ton fehlt.', 'channels' => ['phone'], 'postalCode' => '02826', 'district' => '',
		'name' => 'Erna Probe', 'phone' => '03581 23125 11', 'email' => '', 'consent' => 'yes',
	];
	private const RULE = 'people who never agreed, deleted';

	protected function setUp(): void {
		parent::setUp();
		$this->open(true);
	}

	public function testItIsShutUntilTheAdminsOpenIt(): void {
		$this->open(false);
		self::assertSame([404, 404], [$this->page('GET')[0], $this->page('POST', self::TYPED)[0]]);
		self::assertSame([], $this->rows('ing_entries'));
	}

	public function testEveryFaultOfAStepIsNamedAndNothingTypedIsLost(): void {
		[, $page] = $this->page('POST', ['step' => '1', 'go' => 'next']);
		self::assertStringContainsString('href="#topics"', $page);
		[, $page] = $this->page('POST', ['step' => '2', 'go' => 'next', 'topics' => ['bbb_join'], 'postalCode' => '1234']);
		self::assertStringContainsString('href="#channels"', $page);
		self::assertStringContainsString('href="#postalCode"', $page);
		self::assertStringContainsString('value="1234"', $page);
		[, $page] = $this->page('POST', [...self::TYPED, 'step' => '3', 'go' => 'next', 'name' => '<b>', 'phone' => 'keine', 'email' => 'a@']);
		foreach (['name', 'phone', 'email'] as $field) {
			self::assertStringContainsString('href="#' . $field . '"', $page);
		}
		self::assertStringContainsString('value="&lt;b&gt;"', $page);
		[, $page] = $this->page('POST', [...self::TYPED, 'step' => '3', 'go' => 'next', 'phone' => '']);
		self::assertStringContainsString('href="#phone"', $page);
		[, $page] = $this->page('POST', [...self::TYPED, 'step' => '4', 'go' => 'next', 'consent' => '']);
		self::assertStringContainsString('href="#consent"', $page);
		self::assertSame([], [...$this->rows('ing_entries'), ...$this->rows('ing_requests')]);
	}

	public function testANumberGoesToTheCallListAndWaitsForTheConsent(): void {
		[$status, $page] = $this->send();
		self::assertSame(200, $status);
		self::assertStringContainsString('Wir rufen dich an', $page);
		$item = $this->get('aufnahme', '/requests?queue=callback')->at('0');
		self::assertIsArray($item);
		self::assertSame('14626', $item['district']);
		self::assertNotNull($item['confirmBy']);
		$id = is_int($item['id']) ? $item['id'] : 0;
		self::assertSame('Erna Probe', $this->get('aufnahme', "/requests/$id/contact")->at('name'));
		self::assertSame([true, false], [$this->get('koordination', "/requests/$id")->at('consentPending'), $this->get('koordination', "/requests/$id")->at('account')]);
		$this->assertAnswer(409, 'state', $this->post('koordination', "/requests/$id/asks", ['helpers' => [$this->helper('helferin')], 'deadline' => $this->inDays(2)]));
		$agreed = $this->put('aufnahme', "/requests/$id", self::wish(['person' => ['name' => 'Erna Probe', 'phone' => '03581 23125 11'], 'consent' => ['version' => '2026-1', 'by' => 'phone']]));
		self::assertSame([false, null], [$agreed->at('consentPending'), $agreed->at('confirmBy')]);
		$this->world->forward('P3D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame(200, $this->get('koordination', "/requests/$id")->status, 'who agreed stays');
	}

	public function testWhoIsNotReachedIsDeletedAfterTwoDays(): void {
		$this->send();
		$this->world->forward('PT47H');
		$this->world->service(Retention::class)->run(false);
		self::assertCount(1, $this->rows('ing_requests'));
		$this->world->forward('PT2H');
		self::assertSame(2, $this->world->service(Retention::class)->run(true)[self::RULE]);
		$this->world->service(Retention::class)->run(false);
		self::assertSame([[], [], []], [$this->rows('ing_requests'), $this->rows('ing_entries'), $this->rows('ing_consents')]);
	}

	public function testALinkInAMailConfirmsOnlyWhenAButtonIsPressed(): void {
		[, $page] = $this->send(['email' => 'erna@example.org']);
		self::assertStringContainsString('Bitte schau jetzt in deine E-Mails', $page);
		self::assertSame([], $this->rows('ing_requests'));
		self::assertStringNotContainsString('Erna', (string)json_encode($this->rows('ing_entries')));
		[$mail] = $this->mails();
		self::assertDoesNotMatchRegularExpression('/Erna|23125|Ton|Videokonferenz/', $mail);
		$path = $this->linkIn($mail);
		[, $page] = $this->page('GET', path: $path);
		self::assertStringContainsString('Warst du das?', $page);
		self::assertSame([], $this->rows('ing_requests'), 'opening the link changes nothing');
		[, $page] = $this->page('POST', ['answer' => 'confirm'], $path);
		$this->page('POST', ['answer' => 'confirm'], $path);
		self::assertCount(1, $this->rows('ing_requests'), 'of two clicks one counts');
		$row = $this->rows('ing_requests')[0];
		self::assertSame(['new', '14626'], [$row['state'], $row['district']]);
		self::assertStringContainsString((string)$row['codeword'], $page);
		self::assertSame([['self', 'contact']], array_map(static fn (array $one): array => [$one['given_by'], $one['kind']], $this->rows('ing_consents')));
		self::assertNull($this->rows('ing_entries')[0]['sealed']);
		[, $second] = $this->mails();
		self::assertStringContainsString((string)$row['codeword'], $second);
		self::assertSame($path, $this->linkIn($second));
		[$counted] = array_values($this->world->service(FigureRows::class)->requests('sn', $this->world->service(Clock::class)->now() + 1));
		self::assertFalse($counted['account'], 'the figures know that there is no account');
		$this->ask((int)$row['id'], [$this->helper('helferin')]);
		$this->world->forward('P3D');
		$this->world->service(Retention::class)->run(false);
		self::assertCount(1, $this->rows('ing_requests'));
	}

	public function testTheLinkWithdraws(): void {
		$this->send(['email' => 'erna@example.org']);
		$path = $this->linkIn($this->mails()[0]);
		$this->page('POST', ['answer' => 'confirm'], $path);
		self::assertStringContainsString('Anfrage zurückziehen?', $this->page('POST', ['answer' => 'withdraw'], $path)[1]);
		self::assertSame('new', $this->rows('ing_requests')[0]['state']);
		self::assertStringContainsString('Du hast diese Anfrage zurückgezogen', $this->page('POST', ['answer' => 'withdraw_surely'], $path)[1]);
		$row = $this->rows('ing_requests')[0];
		self::assertSame(['withdrawn', null, null], [$row['state'], $row['sealed'], $row['phone_key']]);
	}

	public function testWhoDidNotWriteItDeletesIt(): void {
		$this->send(['email' => 'erna@example.org']);
		$path = $this->linkIn($this->mails()[0]);
		$this->page('POST', ['answer' => 'discard'], $path);
		$this->page('POST', ['answer' => 'confirm'], $path);
		self::assertSame([], $this->rows('ing_requests'));
		self::assertNull($this->rows('ing_entries')[0]['sealed']);
	}

	public function testAnUnusedLinkIsUnknownAfterTwoDays(): void {
		$this->send(['email' => 'erna@example.org']);
		$path = $this->linkIn($this->mails()[0]);
		$this->world->forward('PT49H');
		self::assertSame(404, $this->page('POST', ['answer' => 'confirm'], $path)[0]);
		$this->world->service(Retention::class)->run(false);
		self::assertSame([[], [], []], [$this->rows('ing_requests'), $this->rows('ing_entries'), $this->rows('ing_tokens')]);
	}

	/** Neither number nor mail tells whether it is known here, and each is written to or called once a day. */
	public function testTheAnswerIsTheSameForAKnownContact(): void {
		$this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => '03581 23125 11', 'email' => 'erna@example.org']]);
		[, $known] = $this->send();
		[, $again] = $this->send();
		[, $strange] = $this->send(['phone' => '03581 23125 99']);
		self::assertSame([$known, $known], [$again, $strange]);
		self::assertCount(2, array_filter($this->rows('ing_requests'), static fn (array $row): bool => $row['confirm_by'] !== null));
		[, $first] = $this->send(['email' => 'erna@example.org']);
		[, $second] = $this->send(['email' => 'ERNA@example.org']);
		self::assertSame($first, $second);
		self::assertCount(1, $this->mails());
		$this->world->forward('P1D');
		$this->send(['email' => 'erna@example.org']);
		self::assertCount(2, $this->mails());
	}

	public function testProgramsAreStoppedAndPeopleAreNot(): void {
		[, $page] = $this->send(['leer' => 'x']);
		self::assertStringContainsString('Das ging sehr schnell', $page);
		self::assertStringContainsString('Erna Probe', $page, 'nothing is lost');
		$this->send(['begun' => (string)time() . '.00000000000000000000000000000000']);
		$this->send(wait: 'PT1S');
		self::assertSame([], $this->rows('ing_requests'));
		$this->send(wait: 'P2D');
		self::assertCount(1, $this->rows('ing_requests'), 'who takes long is no program');
	}

	public function testAFloodIsThrottledStoresNothingMoreAndOthersAreServed(): void {
		$answers = [];
		for ($number = 10; $number < 30; $number++) {
			[$status, $page] = $this->send(['phone' => "03581 231 $number"]);
			$answers[] = $status;
		}
		self::assertSame([...array_fill(0, 6, 200), ...array_fill(0, 14, 429)], $answers);
		self::assertStringContainsString('Bitte warte etwas', $page);
		self::assertCount(6, $this->rows('ing_requests'));
		self::assertCount(6, $this->rows('ing_entries'));
		self::assertSame(200, $this->send(['phone' => '03581 231 99'], address: '192.0.2.7')[0]);
		self::assertCount(7, $this->rows('ing_requests'));
		$this->world->forward('PT11M');
		self::assertSame(200, $this->send(['phone' => '03581 231 98'])[0]);
	}

	public function testAllTogetherCannotSendMoreThanADeskCanRead(): void {
		for ($number = 1; $number <= 202; $number++) {
			[$status] = $this->send(['email' => "p$number@example.org"], address: "198.51.100.$number");
		}
		self::assertSame(429, $status);
		self::assertCount(200, $this->rows('ing_entries'));
	}

	public function testWhereTheActionIsOverNothingIsTaken(): void {
		$this->action('ended', 'Frag bitte im Büro in Görlitz.');
		foreach (['2', '4'] as $step) {
			[$status, $page] = $this->send(['step' => $step]);
			self::assertSame(200, $status);
			self::assertStringContainsString('Die Aktion in deinem Kreis ist zu Ende.', $page);
			self::assertStringContainsString('Frag bitte im Büro in Görlitz.', $page);
			self::assertStringNotContainsString('<form', $page);
		}
		$this->send(['email' => 'erna@example.org']);
		self::assertSame([[], [], []], [$this->rows('ing_entries'), $this->rows('ing_requests'), $this->mails()]);
		self::assertStringContainsString('Wir rufen dich an', $this->send(['postalCode' => '', 'district' => '14612'])[1], 'elsewhere it goes on');
	}

	public function testWhereItPausesOnlyACallbackIsTaken(): void {
		$this->action('paused', 'Ab Januar geht es weiter.');
		[, $page] = $this->send(['step' => '2']);
		self::assertStringContainsString('Die Hilfe macht hier gerade Pause. Wir rufen dich gern zurück.', $page);
		self::assertStringContainsString('Ab Januar geht es weiter.', $page);
		self::assertStringNotContainsString('oder eine E-Mail-Adresse genügt', $page);
		$onlyMail = ['channels' => ['video'], 'phone' => '', 'email' => 'erna@example.org'];
		self::assertStringContainsString('href="#phone"', $this->send($onlyMail)[1]);
		self::assertSame([[], []], [$this->rows('ing_entries'), $this->mails()]);
		$this->send(['email' => 'erna@example.org']);
		[, $page] = $this->page('POST', ['answer' => 'confirm'], $this->linkIn($this->mails()[0]));
		self::assertSame(['callback'], array_column($this->rows('ing_requests'), 'state'));
		self::assertStringContainsString((string)$this->rows('ing_requests')[0]['codeword'], $page);
		self::assertStringContainsString('Wir rufen dich gern zurück', $this->mails()[1]);
		$this->send(['phone' => '03581 23125 12']);
		self::assertSame(['callback', 'callback'], array_column($this->rows('ing_requests'), 'state'));
	}

	public function testWhatIsConfirmedAfterTheActionEndedIsNoRequest(): void {
		$this->send(['email' => 'erna@example.org']);
		$path = $this->linkIn($this->mails()[0]);
		$this->action('ended', 'Frag bitte im Büro in Görlitz.');
		self::assertStringContainsString('Die Aktion in deinem Kreis ist zu Ende.', $this->page('POST', ['answer' => 'confirm'], $path)[1]);
		self::assertSame([], $this->rows('ing_requests'));
		$this->action('open', '');
		$this->page('POST', ['answer' => 'confirm'], $path);
		self::assertSame(['new'], array_column($this->rows('ing_requests'), 'state'), 'it was not used up');
	}

	private function action(string $state, string $notice): void {
		$this->assertAnswer(200, null, $this->put('koordination', '/desks/14626', ['state' => $state, 'notice' => $notice, 'shifts' => []]));
	}

	private function open(bool $open): void {
		$this->world->service(IAppConfig::class)->setValueBool('ins_netz_gegangen', 'publicForm', $open);
	}

	/**
	 * Opens the form, waits as a person does, and sends it.
	 *
	 * @param array<string, string|list<string>> $with
	 * @return array{int, string} status, page
	 */
	private function send(array $with = [], string $wait = 'PT20S', string $address = '192.0.2.1'): array {
		[, $page] = $this->page('GET', address: $address);
		self::assertSame(1, preg_match('/name="begun" value="([^"]+)"/', $page, $found));
		$this->world->forward($wait);
		return $this->page('POST', [...self::TYPED, 'begun' => $found[1] ?? '', 'step' => '4', 'go' => 'next', ...$with], address: $address);
	}

	/**
	 * @param array<string, string|list<string>> $data
	 * @return array{int, string}
	 */
	private function page(string $method, array $data = [], string $path = self::PATH, string $address = '192.0.2.1'): array {
		$kernel = $this->world->boot();
		$kernel->server->set(SymfonyRequest::class, SymfonyRequest::create($path, $method, $data, server: ['HTTP_ACCEPT' => 'text/html', 'REMOTE_ADDR' => $address, 'SCRIPT_NAME' => '/index.php', 'SCRIPT_FILENAME' => '/index.php']));
		$answer = (new FrontController($kernel))->handle();
		return [$answer->response->getStatus(), $answer->body];
	}

	/** @return list<string> text of the mails to strangers, oldest first */
	private function mails(): array {
		return array_reverse(array_column($this->world->boot()->server->get(Mailbox::class)->all(), 'text'));
	}

	private function linkIn(string $mail): string {
		self::assertSame(1, preg_match('#https?://[^/]+(/\S*brauche-hilfe/\w+)#', $mail, $found), $mail);
		return $found[1] ?? '';
	}
}
