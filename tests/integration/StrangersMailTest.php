<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Mail\Mailbox;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\TestWith;

/** No mail leads people without account to a page that asks them to sign in. */
final class StrangersMailTest extends AppCase {
	private const TO = 'erna@example.org';
	/** What opens without signing in. */
	private const PUBLIC_PAGES = '#/apps/ins_netz_gegangen/(lesen|antwort/\w+|brauche-hilfe/\w+|abmelden/\d+/\w+)$#';

	#[TestWith([false])]
	#[TestWith([true])]
	public function testMailsToThePersonHelpedAndToTheHelperLeadOnlyToPagesForEverybody(bool $handbookForAll): void {
		$this->world->service(IAppConfig::class)->setValueBool('ins_netz_gegangen', 'publicHandbook', $handbookForAll);
		$this->world->boot()->server->get(Mailbox::class)->clear();
		$request = $this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386', 'email' => self::TO]]);
		[$ask] = $this->ask($request, [$this->helper('helferin')]);
		$this->post('helferin', "/asks/$ask/accept");
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]));
		$appointment = $this->post('helferin', "/requests/$request/appointments", ['startsAt' => $this->inDays(4), 'channel' => 'phone'])->int('id');
		$this->post('helferin', "/appointments/$appointment/cancel");
		$second = $this->takenDown(['person' => ['name' => 'Kurt Probe', 'phone' => '0152 28817387']]);
		$otto = $this->helperWithoutAccount(['name' => 'Otto Probe', 'phone' => '0171 3920011', 'email' => 'otto@example.org']);
		[$other] = $this->ask($second, [$otto]);
		$this->post('koordination', "/asks/$other/answer", ['accept' => true, 'by' => 'phone']);
		$this->post('koordination', "/requests/$second/confirm", ['ask' => $other]);
		$this->post('koordination', "/requests/$second/close", ['outcome' => 'duplicate']);

		self::assertCount(3, $this->mailsTo(self::TO), 'somebody is found, the appointment, and that it is off');
		self::assertCount(3, $this->mailsTo('otto@example.org'), 'asked, confirmed, and that it is over');
		foreach ([...$this->mailsTo(self::TO), ...$this->mailsTo('otto@example.org')] as $text) {
			preg_match_all('#https?://\S+#', $text, $links);
			foreach ($links[0] as $link) {
				self::assertMatchesRegularExpression(self::PUBLIC_PAGES, $link, $text);
			}
		}
		self::assertSame($handbookForAll, str_contains(implode("\n", $this->mailsTo(self::TO)), 'Handbuch lesen: '));
	}

	public function testWhoHasAnAccountStillGetsTheLink(): void {
		$this->world->boot()->server->get(Mailbox::class)->clear();
		[$request] = $this->arranged();
		self::assertNotSame([], array_filter($this->mailsTo('mitglied@example.org'), static fn (string $text): bool => str_contains($text, "/anfragen/$request")));
	}

	/** @return list<string> text of each mail */
	private function mailsTo(string $address): array {
		$mails = $this->world->boot()->server->get(Mailbox::class)->all();
		return array_column(array_filter($mails, static fn (array $mail): bool => $mail['to'] === [$address]), 'text');
	}
}
