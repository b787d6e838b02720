<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Http\FrontController;
use InsNetzGegangen\Host\Users\UserSession;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Service\AnswerTokens;
use OCP\IAppConfig;
use OCP\IConfig;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\TestWith;
use Symfony\Component\HttpFoundation\Request as SymfonyRequest;

/** Pages without signing in say that they are German, so every word of them is, also where everything else is English. */
final class PublicWordsTest extends AppCase {
	private const READER = 'mitglied';

	protected function setUp(): void {
		parent::setUp();
		$kernel = $this->world->boot();
		$kernel->server->get(IConfig::class)->setUserValue(self::READER, 'core', 'lang', 'en');
		foreach (['publicHandbook', 'publicForm'] as $key) {
			$this->world->service(IAppConfig::class)->setValueBool('ins_netz_gegangen', $key, true);
		}
	}

	#[TestWith(['lesen', 'Im Handbuch suchen'])]
	#[TestWith(['lesen/plattformen', 'Wer hilft mir'])]
	#[TestWith(['lesen/blatt', 'Ich brauche Hilfe'])]
	#[TestWith(['lesen/gibt-es-nicht', 'Wer hilft mir'])]
	#[TestWith(['brauche-hilfe', 'Worum geht es?'])]
	#[TestWith(['brauche-hilfe/unbekannt', 'Dieser Link geht nicht mehr'])]
	#[TestWith(['antwort/unbekannt', 'Dieser Link geht nicht mehr'])]
	#[TestWith(['abmelden/1/unbekannt', 'Dieser Link geht nicht mehr'])]
	public function testTheyAreGermanAlsoForWhoReadsEnglish(string $path, string $words): void {
		$this->assertGerman($this->open($path), $words);
	}

	public function testTheAnswerPageAsWell(): void {
		[$ask] = $this->ask($this->takenDown(), [$this->helper('helferin')]);
		$secret = $this->world->service(AnswerTokens::class)->issue($this->world->service(AskMapper::class)->find($ask));
		$page = $this->open('antwort/' . $secret);
		$this->assertGerman($page, 'Worum es geht');
		self::assertStringContainsString('Zur App (mit deinem Konto)', $page);
	}

	private function assertGerman(string $page, string $words): void {
		self::assertStringContainsString('<html lang="de"', $page);
		self::assertStringContainsString($words, $page);
		self::assertDoesNotMatchRegularExpression('/\b(the|you|your|link does|me|and|this|help)\b/', strip_tags((string)preg_replace('#<style>.*?</style>#s', '', $page)));
	}

	private function open(string $path): string {
		$kernel = $this->world->boot();
		$kernel->server->set(SymfonyRequest::class, SymfonyRequest::create("/index.php/apps/ins_netz_gegangen/$path", server: ['HTTP_ACCEPT' => 'text/html', 'HTTP_ACCEPT_LANGUAGE' => 'en', 'SCRIPT_NAME' => '/index.php', 'SCRIPT_FILENAME' => '/index.php']));
		$kernel->server->get(UserSession::class)->setUser($kernel->server->get(IUserManager::class)->get(self::READER));
		return (new FrontController($kernel))->handle()->body;
	}
}
