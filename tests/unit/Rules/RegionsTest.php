<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Rules;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Rules\Regions;
use OCA\InsNetzGegangen\SetupCheck\RegionCheck;
use OCP\IAppConfig;
use OCP\IL10N;
use OCP\SetupCheck\SetupResult;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class RegionsTest extends TestCase {
	public function testAPackageIsTakenByItsName(): void {
		self::assertSame('Bezirk', Regions::chosen('hb')->districtWord());
		self::assertSame('ost', Regions::chosen('hb')->place('28205')['district'] ?? null);
	}

	#[TestWith([''])]
	#[TestWith(['xx'])]
	#[TestWith(['../regions/hb'])]
	#[TestWith(['HB'])]
	public function testWhatIsNoPackageGivesThatOfTheInstallation(string $id): void {
		self::assertSame(Regions::default(), Regions::chosen($id)->id());
		self::assertSame($id === '' ? SetupResult::SUCCESS : SetupResult::WARNING, $this->check($id)->getSeverity());
	}

	public function testOwnWordsAreWholeWords(): void {
		$bremen = Regions::chosen('hb');
		self::assertSame('Wähle deinen Bezirk. Niemand koordiniert alle Bezirke.', $bremen->inOwnWords('Wähle deinen Kreisverband. Niemand koordiniert alle Kreise.'));
		self::assertSame('Der Kreislauf und das Kreisbüro', $bremen->inOwnWords('Der Kreislauf und das Kreisbüro'));
		self::assertSame('Kreisverband', Regions::chosen('sn')->inOwnWords('Kreisverband'));
	}

	private function check(string $chosen): SetupResult {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getValueString')->willReturnMap([[Application::APP_ID, Application::REGION, '', false, $chosen]]);
		return (new RegionCheck($config, Regions::chosen($chosen), $this->createStub(IL10N::class)))->run();
	}
}
