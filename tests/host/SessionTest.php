<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

final class SessionTest extends HostCase {
	private Client $browser;

	protected function setUp(): void {
		$this->browser = self::$host->as();
		self::assertSame(303, $this->browser->logIn('mitglied')->status);
	}

	public function testWrongPasswordDoesNotLogIn(): void {
		$stranger = self::$host->as();
		self::assertStringContainsString('failed=1', $stranger->logIn('mitglied', 'wrong')->header('Location'));
		self::assertStringContainsString('/index.php/login', $stranger->page('/index.php/apps/fixture/')->header('Location'));
	}

	public function testCookiesAreOfTheKindsOfTheRealServer(): void {
		$set = self::$host->as()->page('/index.php/login')->headers['set-cookie'];
		self::assertCount(4, $set);
		self::assertCount(1, preg_grep('/^nc_sameSiteCookiestrict=true;.*SameSite=Strict/', $set) ?: []);
		self::assertCount(3, preg_grep('/HttpOnly; SameSite=Lax/', $set) ?: []);
	}

	public function testCookieAloneIsNotEnoughForTheApi(): void {
		$without = $this->browser->send('GET', Client::API . '/things', ['Accept: application/json']);
		self::assertSame([412, ['message' => 'CSRF check failed']], [$without->status, $without->json()]);
		self::assertSame(200, $this->browser->api('GET', '/things')->status);
	}

	public function testApiTakesTheTokenInTheHeader(): void {
		$token = $this->browser->page('/index.php/apps/fixture/')->requestToken();
		$answer = $this->browser->send('GET', Client::API . '/things', ['Accept: application/json', 'requesttoken: ' . $token]);
		self::assertSame(200, $answer->status);
	}

	public function testTokenIsMaskedAnewAndFreshOnDemand(): void {
		$first = $this->browser->page('/index.php/apps/fixture/')->requestToken();
		$second = $this->browser->send('GET', '/index.php/csrftoken')->json();
		self::assertIsArray($second);
		self::assertNotSame($first, $second['token']);
		$path = '/index.php/apps/fixture/save';
		self::assertSame(200, $this->browser->post($path, ['requesttoken' => $first])->status);
		self::assertIsString($second['token']);
		self::assertSame(200, $this->browser->post($path, ['requesttoken' => $second['token']])->status);
		self::assertSame(412, $this->browser->post($path, [])->status);
		self::assertSame(412, $this->browser->post($path, ['requesttoken' => strrev($first)])->status);
	}

	public function testWithoutSameSiteCookies(): void {
		unset($this->browser->cookies['nc_sameSiteCookielax'], $this->browser->cookies['nc_sameSiteCookiestrict']);
		$api = $this->browser->send('GET', Client::API . '/things', ['Accept: application/json']);
		self::assertSame([412, ['error' => 'Strict Cookie has not been found in request']], [$api->status, $api->json()]);
		unset($this->browser->cookies['nc_sameSiteCookielax'], $this->browser->cookies['nc_sameSiteCookiestrict']);
		$page = $this->browser->page('/index.php/apps/fixture/');
		self::assertSame([302, '/index.php/apps/fixture/'], [$page->status, $page->header('Location')]);
		self::assertSame(200, $this->browser->page('/index.php/apps/fixture/')->status);
	}

	public function testLogOutEndsTheSessionOnTheServer(): void {
		$old = clone $this->browser;
		$token = $this->browser->page('/index.php/apps/fixture/')->requestToken();
		$this->browser->post('/index.php/logout', ['requesttoken' => $token]);
		self::assertSame(401, $old->api('GET', '/things')->status);
	}

	public function testDisabledAccountIsOutAtOnce(): void {
		$browser = self::$host->as();
		$browser->logIn('vorstand');
		self::$host->occ('user:disable', 'vorstand');
		self::assertSame(401, $browser->api('GET', '/things')->status);
		self::assertSame(401, self::$host->as('vorstand')->api('GET', '/things')->status);
		self::$host->occ('user:enable', 'vorstand');
		self::assertSame(200, $browser->api('GET', '/things')->status);
	}

	public function testLogInGoesOnlyToPathsOfThisHost(): void {
		$stranger = self::$host->as();
		$token = $stranger->page('/index.php/login')->requestToken();
		$answer = $stranger->post('/index.php/login', ['user' => 'mitglied', 'password' => 'probe-2026', 'requesttoken' => $token, 'redirect_url' => '//example.org/']);
		self::assertSame('/', $answer->header('Location'));
	}
}
