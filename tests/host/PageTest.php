<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use DOMDocument;
use DOMElement;

final class PageTest extends HostCase {
	/** Variables that components set for themselves. */
	private const OF_COMPONENTS = ['--font-size', '--font-family', '--animation-duration'];

	public function testPageHoldsWhatScriptsExpect(): void {
		$answer = self::$host->as('mitglied')->page('/index.php/apps/fixture/');
		$page = $this->parse($answer);
		$head = $page->getElementsByTagName('head')->item(0);
		self::assertInstanceOf(DOMElement::class, $head);
		self::assertSame(['mitglied', 'Mira Demo'], [$head->getAttribute('data-user'), $head->getAttribute('data-user-displayname')]);
		self::assertSame('de', $page->documentElement?->getAttribute('lang'));
		self::assertNotNull($page->getElementById('content'));
		self::assertNotNull($page->getElementById('skip-actions'));
		self::assertNotNull($page->getElementById('fixture-index'));
		self::assertSame(['of' => 42], $this->state($page, 'fixture-answer'));
		$apps = $this->state($page, 'core-apps');
		self::assertTrue(array_is_list($apps));
		self::assertIsArray($apps[0]);
		self::assertSame('fixture', $apps[0]['id']);
		self::assertSame('33.0.0', $this->state($page, 'core-config')['version']);
		self::assertArrayHasKey('theming', $this->state($page, 'core-capabilities'));
	}

	public function testOnlyScriptsWithTheNonceOfThePageRun(): void {
		$answer = self::$host->as('mitglied')->page('/index.php/apps/fixture/');
		preg_match("/script-src 'strict-dynamic' 'nonce-([^']+)';/", $answer->header('Content-Security-Policy'), $found);
		foreach ($this->parse($answer)->getElementsByTagName('script') as $script) {
			self::assertSame($found[1] ?? 'no nonce', $script->getAttribute('nonce'));
		}
		self::assertStringNotContainsString('eval', $answer->header('Content-Security-Policy'));
		self::assertStringContainsString("img-src 'self' data: blob:", $answer->header('Content-Security-Policy'));
	}

	public function testBlankTemplateIsTheWholePageAndEscapes(): void {
		$body = self::$host->as()->page('/index.php/apps/fixture/blank')->body;
		self::assertStringContainsString('&lt;b&gt;', $body);
		self::assertStringNotContainsString('noscript', $body);
	}

	public function testEveryThemeVariableOfTheComponentsIsDeclared(): void {
		$assets = dirname(__DIR__, 2) . '/host/assets/css/';
		$base = (string)file_get_contents($assets . 'base.css');
		foreach (['light', 'dark', 'light-highcontrast', 'dark-highcontrast'] as $theme) {
			$css = $base . file_get_contents($assets . 'theme-' . $theme . '.css');
			preg_match_all('/^\s(--[a-z-]+):/m', $css, $declared);
			self::assertSame([], array_values(array_diff($this->variablesOfComponents(), $declared[1])), $theme);
			self::assertSame(array_unique($declared[1]), $declared[1], 'declared twice');
		}
	}

	public function testThemeAndLanguageFollowTheChoice(): void {
		$browser = self::$host->as();
		$browser->logIn('redaktion');
		$token = $browser->page('/index.php/apps/fixture/')->requestToken();
		$browser->post('/index.php/settings/personal/look', ['requesttoken' => $token, 'theme' => 'dark-highcontrast', 'language' => 'en']);
		$body = $browser->page('/index.php/apps/fixture/')->body;
		self::assertStringContainsString('data-themes="dark-highcontrast"', $body);
		self::assertStringContainsString('<html lang="en"', $body);
		self::assertStringContainsString('Log out', $body);
	}

	public function testAdminSettingsAreForAdmins(): void {
		$body = self::$host->as('admin')->page('/index.php/settings/admin/fixture')->body;
		self::assertStringContainsString('id="fixture-admin"', $body);
		self::assertSame(403, self::$host->as('mitglied')->page('/index.php/settings/admin/fixture')->status);
		self::assertSame(404, self::$host->as('admin')->page('/index.php/settings/admin/nothing')->status);
	}

	public function testFilesOutsideTheirFoldersAreNotServed(): void {
		$stranger = self::$host->as();
		self::assertSame(200, $stranger->send('GET', '/apps/fixture/img/app.svg')->status);
		foreach (['/apps/fixture/lib/AppInfo/Application.php', '/apps/fixture/img/../appinfo/info.xml', '/core/../bin/occ', '/host.sqlite'] as $path) {
			self::assertNotSame(200, $stranger->send('GET', $path)->status, $path);
		}
	}

	private function parse(Answer $answer): DOMDocument {
		$page = new DOMDocument();
		$page->loadHTML($answer->body, LIBXML_NOERROR);
		return $page;
	}

	/** @return array<mixed> */
	private function state(DOMDocument $page, string $name): array {
		$value = json_decode((string)base64_decode((string)$page->getElementById('initial-state-' . $name)?->getAttribute('value'), true), true);
		self::assertIsArray($value);
		return $value;
	}

	/** @return list<string> the variables of the frame that the styles of @nextcloud/vue read */
	private function variablesOfComponents(): array {
		$found = [];
		foreach (glob(dirname(__DIR__, 2) . '/node_modules/@nextcloud/vue/dist/assets/*.css') ?: [] as $file) {
			preg_match_all('/var\((--(?:color|border|default|animation|font|header-height|body|clickable|background-invert|primary-invert|gradient-primary|filter)[a-z-]*)/', (string)file_get_contents($file), $names);
			array_push($found, ...$names[1]);
		}
		self::assertNotSame([], $found);
		return array_values(array_diff(array_unique($found), self::OF_COMPONENTS));
	}
}
