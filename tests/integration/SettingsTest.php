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
			'phone' => [['helpdesk' => [['district' => null, 'phone' => 'call', 'hours' => '']]], 'helpdesk.0.phone'],
			'district twice' => [['helpdesk' => [['district' => null, 'phone' => '030 23125', 'hours' => ''], ['district' => null, 'phone' => '030 23125', 'hours' => '']]], 'helpdesk.1.district'],
			'unknown in the list' => [['helpdesk' => [['district' => null, 'phone' => '030 23125', 'hours' => '', 'fax' => '1']]], 'helpdesk.0.fax'],
			'unknown district' => [['accountContacts' => ['1' => 'x']], 'accountContacts.1'],
			'history gone before the clocks have read it' => [['eventMonths' => 3], 'eventMonths'],
			'a setting without effect' => [['nothingOfOurs' => 3], 'nothingOfOurs'],
			'unknown setting' => [['dataKey' => 'x'], 'dataKey'],
			'missing' => [['mailSenderName' => '-drop-'], 'mailSenderName'],
		];
	}

	/** @param array<string, mixed> $with */
	#[DataProvider('bad')]
	public function testRefusesWithTheField(array $with, string $field): void {
		$body = array_filter([...$this->present(), ...$with], static fn (mixed $value): bool => $value !== '-drop-');
		$this->assertAnswer(400, $field, $this->put('admin', '/settings', $body));
		self::assertSame(30, $this->get('admin', '/settings')->at('closedDays'));
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
		foreach (['helpdesk', 'accountContacts', 'closedDays', 'declarationRequired', 'privacyUrl', 'planMode'] as $key) {
			$config->deleteKey('ins_netz_gegangen', $key);
		}
	}
}
