<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\DataProvider;

final class SettingsTest extends AppCase {
	protected function setUp(): void {
		parent::setUp();
		$this->forget();
	}

	protected function tearDown(): void {
		$this->forget();
		parent::tearDown();
	}

	public function testOnlyAdmins(): void {
		foreach (['mitglied', 'koordination', 'vorstand'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/settings'), $userId);
			$this->assertAnswer(404, null, $this->put($userId, '/settings', $this->present()), $userId);
		}
	}

	public function testDefaults(): void {
		$reply = $this->get('admin', '/settings');
		Shape::assert('Settings', $reply->data);
		self::assertSame([90, 30, 12, 14, 12, 48, 9, 20], array_map($reply->at(...), ['openDays', 'closedDays', 'eventMonths', 'thirdPersonDays', 'helperInactiveMonths', 'askDeadlineHours', 'askFromHour', 'askToHour']));
	}

	public function testChangeIsStoredAndAnEvent(): void {
		$desk = ['district' => '14626', 'phone' => '03581 2312511', 'hours' => 'Mo 10–12', 'name' => 'Görlitz'];
		$reply = $this->put('admin', '/settings', ['closedDays' => 10, 'declarationRequired' => true, 'privacyUrl' => 'https://example.org/x', 'helpdesk' => [$desk], 'accountContacts' => ['14626' => 'Büro']] + $this->present());
		$this->assertAnswer(200, null, $reply);
		Shape::assert('Settings', $reply->data);
		self::assertSame($reply->data, $this->get('admin', '/settings')->data);
		$words = $this->get('mitglied', '/vocabulary');
		self::assertSame([$desk + ['next' => '']], $words->at('helpdesk'), 'without a rota the next hours are not known');
		self::assertSame('Büro', $words->at('accountContacts.14626'));
		$changed = array_map(static fn ($event): ?string => $event->getDetail(), $this->world->service(EventMapper::class)->ofRecords(['settings' => [0]], 50));
		sort($changed);
		self::assertSame(['accountContacts', 'closedDays', 'declarationRequired', 'helpdesk', 'privacyUrl'], $changed);
	}

	public function testTwoWhoChangeDifferentThingsDoNotUndoEachOther(): void {
		$this->assertAnswer(200, null, $this->put('admin', '/settings', ['closedDays' => 10, 'based' => ['closedDays' => 30]]));
		// Began before: knows nothing of the ten days.
		$reply = $this->put('admin', '/settings', ['openDays' => 60, 'based' => ['openDays' => 90]]);
		$this->assertAnswer(200, null, $reply);
		self::assertSame([10, 60], [$reply->at('closedDays'), $reply->at('openDays')]);
		self::assertSame($reply->data, $this->get('admin', '/settings')->data);
	}

	public function testTwoWhoChangeTheSameBothStayInSight(): void {
		$this->put('admin', '/settings', ['closedDays' => 10, 'accountContacts' => (object)['14627' => 'Meißen', '14626' => 'Büro']]);
		$late = $this->put('admin', '/settings', ['closedDays' => 20, 'openDays' => 60, 'based' => ['closedDays' => 30, 'openDays' => 90]]);
		$this->assertAnswer(409, 'edited', $late);
		Shape::assert('SettingsConflict', $late->data);
		self::assertSame([['closedDays' => 20], ['closedDays' => 10]], [$late->at('mine'), $late->at('theirs')]);
		self::assertSame([10, 90], array_map($this->get('admin', '/settings')->at(...), ['closedDays', 'openDays']), 'nothing of it is stored');

		$contacts = $this->put('admin', '/settings', ['accountContacts' => (object)['14626' => 'Neu'], 'based' => ['accountContacts' => (object)[]]]);
		self::assertSame([409, 'Neu', 'Meißen'], [$contacts->status, $contacts->at('mine.accountContacts.14626'), $contacts->at('theirs.accountContacts.14627')]);
		// A browser sorts the districts: they are the same.
		$this->assertAnswer(200, null, $this->put('admin', '/settings', ['accountContacts' => (object)['14626' => 'Neu'], 'based' => ['accountContacts' => (object)['14626' => 'Büro', '14627' => 'Meißen']]]));
		// Both want the same, and whoever leaves out what was read decides alone.
		$this->assertAnswer(200, null, $this->put('admin', '/settings', ['closedDays' => 10, 'based' => ['closedDays' => 30]]));
		$this->assertAnswer(200, null, $this->put('admin', '/settings', ['closedDays' => 20]));
	}

	public function testOfTwoWhoSaveTheSameAtOnceOneReadsOfTheOther(): void {
		for ($round = 0; $round < (getenv('FULL') === '1' ? 200 : 20); $round++) {
			$this->forget();
			$answers = Race::run($this->world, [
				['admin', 'PUT', '/settings', ['closedDays' => 10, 'openDays' => 60, 'based' => ['closedDays' => 30]]],
				['admin', 'PUT', '/settings', ['closedDays' => 20, 'openDays' => 70, 'based' => ['closedDays' => 30]]],
			]);
			$won = array_search('200', $answers, true);
			sort($answers);
			self::assertSame(['200', '409 edited'], $answers, "round $round");
			self::assertSame([[10, 60], [20, 70]][$won], array_map($this->get('admin', '/settings')->at(...), ['closedDays', 'openDays']), "round $round: both or none");
		}
	}

	public function testOfTwoWhoSaveDifferentThingsAtOnceBothDo(): void {
		for ($round = 0; $round < (getenv('FULL') === '1' ? 200 : 5); $round++) {
			$this->forget();
			self::assertSame(['200', '200'], Race::run($this->world, [
				['admin', 'PUT', '/settings', ['closedDays' => 10, 'based' => ['closedDays' => 30]]],
				['admin', 'PUT', '/settings', ['openDays' => 60, 'based' => ['openDays' => 90]]],
			]));
			self::assertSame([10, 60], array_map($this->get('admin', '/settings')->at(...), ['closedDays', 'openDays']));
		}
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function bad(): array {
		return [
			'too small' => [['closedDays' => 0], 'closedDays'],
			'too large' => [['openDays' => 5000], 'openDays'],
			'text for a number' => [['lambda' => '50'], 'lambda'],
			'number for a switch' => [['declarationRequired' => 1], 'declarationRequired'],
			'unknown choice' => [['planMode' => 'wild'], 'planMode'],
			'hours the wrong way round' => [['askFromHour' => 20, 'askToHour' => 9], 'askToHour'],
			'mail address' => [['mailReplyTo' => 'nobody'], 'mailReplyTo'],
			'http' => [['privacyUrl' => 'http://example.org'], 'privacyUrl'],
			'script' => [['privacyUrl' => 'javascript:alert(1)'], 'privacyUrl'],
			'line break in the sender' => [['mailSenderName' => "A\nBcc: x"], 'mailSenderName'],
			'address in the name of the sender' => [['mailSenderName' => 'Vorstand <boss@example.org>'], 'mailSenderName'],
			'phone' => [['helpdesk' => [['district' => null, 'phone' => 'call', 'hours' => '']]], 'helpdesk.0.phone'],
			'district twice' => [['helpdesk' => [['district' => null, 'phone' => '030 23125', 'hours' => ''], ['district' => null, 'phone' => '030 23125', 'hours' => '']]], 'helpdesk.1.district'],
			'unknown in the list' => [['helpdesk' => [['district' => null, 'phone' => '030 23125', 'hours' => '', 'fax' => '1']]], 'helpdesk.0.fax'],
			'unknown district' => [['accountContacts' => ['1' => 'x']], 'accountContacts.1'],
			'history gone before the clocks have read it' => [['eventMonths' => 3], 'eventMonths'],
			'a setting without effect' => [['nothingOfOurs' => 3], 'nothingOfOurs'],
			'unknown setting' => [['dataKey' => 'x'], 'dataKey'],
			'nothing' => [['mailSenderName' => 'A', 'lambda' => null], 'lambda'],
			'unknown among what was read' => [['based' => ['nothingOfOurs' => 3]], 'based.nothingOfOurs'],
			'no object of what was read' => [['based' => [3]], 'based'],
		];
	}

	/** @param array<string, mixed> $with */
	#[DataProvider('bad')]
	public function testRefusesWithTheField(array $with, string $field): void {
		$this->assertAnswer(400, $field, $this->put('admin', '/settings', [...$this->present(), ...$with]));
		$this->assertAnswer(400, $field, $this->put('admin', '/settings', $with));
		self::assertSame(30, $this->get('admin', '/settings')->at('closedDays'));
	}

	public function testOneHourAloneIsHeldAgainstTheOther(): void {
		$this->assertAnswer(400, 'askFromHour', $this->put('admin', '/settings', ['askFromHour' => 20]));
		$this->assertAnswer(400, 'askToHour', $this->put('admin', '/settings', ['askToHour' => 9]));
	}

	public function testAValueStoredByHandOutsideItsLimitsCountsAsNotSet(): void {
		$kernel = $this->world->boot();
		$config = $kernel->server->get(IAppConfig::class);
		$config->setValueInt('ins_netz_gegangen', 'closedDays', 0);
		$config->setValueString('ins_netz_gegangen', 'planMode', 'wild');
		$settings = $this->world->service(Settings::class);
		self::assertSame([30, 'strict'], [$settings->int('closedDays'), $settings->choice('planMode')]);
	}

	/** @return array<string, mixed> */
	private function present(): array {
		$data = (array)$this->get('admin', '/settings')->data;
		/** @var array<string, mixed> $data */
		return ['accountContacts' => (object)[]] + $data;
	}

	private function forget(): void {
		$config = $this->world->boot()->server->get(IAppConfig::class);
		foreach (['helpdesk', 'accountContacts', 'closedDays', 'openDays', 'declarationRequired', 'privacyUrl', 'planMode'] as $key) {
			$config->deleteKey('ins_netz_gegangen', $key);
		}
	}
}
