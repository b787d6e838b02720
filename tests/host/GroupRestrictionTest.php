<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

final class GroupRestrictionTest extends HostCase {
	public function testOutsiderGetsNoRouteAtAll(): void {
		$outsider = self::$host->as('aussen');
		$unknown = $outsider->send('GET', Client::API . '/nothing?format=json', ['OCS-APIRequest: true']);
		$known = $outsider->send('GET', Client::API . '/things?format=json', ['OCS-APIRequest: true']);
		self::assertSame([404, $unknown->body], [$known->status, $known->body]);
		self::assertSame(404, $outsider->send('GET', Client::API . '/open?format=json', ['OCS-APIRequest: true'])->status);
		self::assertSame(404, $outsider->page('/index.php/apps/fixture/')->status);
		self::assertSame(404, $outsider->page('/index.php/apps/fixture/blank')->status);
	}

	public function testOutsiderHasNoMenuEntry(): void {
		self::assertStringNotContainsString('href="/index.php/apps/fixture/"', self::$host->as('aussen')->page('/index.php/host/clock')->body);
		self::assertStringContainsString('href="/index.php/apps/fixture/"', self::$host->as('mitglied')->page('/index.php/host/clock')->body);
	}

	public function testOutsiderArrivesSomewhereAfterLoggingIn(): void {
		$browser = self::$host->as();
		self::assertSame('/', $browser->logIn('aussen')->header('Location'));
		$start = $browser->page('/');
		self::assertSame(200, $start->status);
		self::assertStringContainsString('Für dich ist keine App freigegeben', $start->body);
	}

	public function testStrangerReachesPublicPagesOnly(): void {
		$stranger = self::$host->as();
		self::assertSame(200, $stranger->page('/index.php/apps/fixture/blank')->status);
		self::assertStringContainsString('/index.php/login?redirect_url=', $stranger->page('/index.php/apps/fixture/')->header('Location'));
	}

	public function testLeavingTheGroupShutsOutAndEnablingForGroupsLetsIn(): void {
		self::$host->occ('group:removeuser', 'ins-netz', 'helfer');
		self::assertSame(404, self::$host->as('helfer')->api('GET', '/things')->status);
		self::$host->occ('app:enable', 'fixture', '--groups', 'ins-netz', '--groups', 'helferinnen');
		self::assertSame(200, self::$host->as('helfer')->api('GET', '/things')->status);
		self::$host->occ('group:adduser', 'ins-netz', 'helfer');
	}

	public function testUnknownGroupsAreDroppedAndThenEverybodyIsIn(): void {
		self::$host->occ('app:enable', 'fixture', '--groups', 'nobody-knows');
		self::assertSame(200, self::$host->as('aussen')->api('GET', '/things')->status);
		self::$host->occ('app:enable', 'fixture', '--groups', 'ins-netz');
		self::assertSame(404, self::$host->as('aussen')->api('GET', '/things')->status);
	}
}
