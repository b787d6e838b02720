<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Service\AnswerTokens;
use OCA\InsNetzGegangen\Service\Asks\AnswerPage;
use OCP\IUserManager;

/** The link of a mail, which works without signing in: what it opens, how often, and for whom no more. */
final class AnswerLinkTest extends AppCase {
	public function testItAnswersOnceAndShowsNothingAfterwards(): void {
		[$secret, $ask] = $this->asked();
		$shown = $this->page()->show($secret);
		self::assertTrue($shown['open'] ?? null);
		self::assertStringContainsString('Kurzer Text', (string)json_encode($shown));
		self::assertFalse($this->page()->answer($secret, true)['open'] ?? null);
		self::assertSame('accepted', $this->get('helferin', '/asks/mine')->at('0.state'));
		$again = $this->page()->answer($secret, false);
		self::assertSame([false, []], [$again['open'] ?? null, $again['facts'] ?? null]);
		self::assertSame('accepted', $this->get('helferin', '/asks/mine')->at('0.state'), 'a link answers once');
		self::assertSame('mail', $this->world->service(AskMapper::class)->find($ask)->getAnsweredBy());
	}

	public function testANoSaysWhyInOneTap(): void {
		[$secret, $ask] = $this->asked();
		self::assertFalse($this->page()->answer($secret, false, 'not_now')['open'] ?? null);
		$stored = $this->world->service(AskMapper::class)->find($ask);
		self::assertSame(['declined', 'not_now', 'mail'], [$stored->getState(), $stored->getDeclineReason(), $stored->getAnsweredBy()]);
	}

	public function testATopicLeavesTheOfferOnlyAfterAQuestion(): void {
		[$secret, $ask] = $this->asked();
		$topics = fn (): array => array_keys((array)$this->get('helferin', '/helpers/me')->at('topics'));
		$before = $topics();
		self::assertContains('bbb_join', $before);
		$asked = $this->page()->askNever($secret);
		self::assertSame([true, true, []], [$asked['open'] ?? null, $asked['never'] ?? null, $asked['facts'] ?? null]);
		self::assertSame('asked', $this->world->service(AskMapper::class)->find($ask)->getState(), 'a question answers nothing');
		$this->page()->answer($secret, false, 'never_topic', true);
		self::assertSame('never_topic', $this->world->service(AskMapper::class)->find($ask)->getDeclineReason());
		self::assertSame(array_values(array_diff($before, ['bbb_join'])), $topics());

		$this->put('helferin', '/helpers/me', ['district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1', 'topics' => ['bbb_join' => 2]]);
		$request = $this->wished();
		$last = $this->ask($request, [$this->get('helferin', '/helpers/me')->int('id')])[0];
		$secret = $this->world->service(AnswerTokens::class)->issue($this->world->service(AskMapper::class)->find($last));
		self::assertFalse($this->page()->askNever($secret)['open'] ?? null, 'nothing would be left: there is nothing to ask');
		self::assertSame('declined', $this->world->service(AskMapper::class)->find($last)->getState());
		self::assertSame(['bbb_join'], $topics());
	}

	public function testItShowsNothingOnceTheQuestionIsSettled(): void {
		[$secret, , $request] = $this->asked();
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'duplicate']);
		$shown = $this->page()->show($secret);
		self::assertSame([false, []], [$shown['open'] ?? null, $shown['facts'] ?? null]);
	}

	public function testAfterTheDeadlineItShowsNothingAndAfterTwoWeeksItIsUnknown(): void {
		[$secret] = $this->asked();
		$this->world->forward('P3D');
		$shown = $this->page()->show($secret);
		self::assertSame([false, []], [$shown['open'] ?? null, $shown['facts'] ?? null]);
		$this->world->forward('P14D');
		self::assertNull($this->page()->show($secret));
	}

	public function testItOpensNothingForHelpersWhoAreShutOut(): void {
		[$secret, $ask] = $this->asked();
		$this->enable('helferin', false);
		try {
			self::assertNull($this->page()->show($secret));
			self::assertNull($this->page()->answer($secret, true));
		} finally {
			$this->enable('helferin', true);
		}
		self::assertSame('asked', $this->world->service(AskMapper::class)->find($ask)->getState());
		self::assertTrue($this->page()->show($secret)['open'] ?? null, 'the link was not used up');
	}

	public function testARefusalForWantOfAPlaceDoesNotUseItUp(): void {
		$helper = $this->helper('helferin', ['capacity' => 1]);
		[$first] = $this->ask($this->wished(), [$helper]);
		[$second] = $this->ask($this->wished(), [$helper]);
		$secret = $this->world->service(AnswerTokens::class)->issue($this->world->service(AskMapper::class)->find($second));
		$this->post('helferin', "/asks/$first/accept");
		$this->page()->answer($secret, true);
		self::assertSame('asked', $this->world->service(AskMapper::class)->find($second)->getState());
		self::assertTrue($this->page()->show($secret)['open'] ?? null);
		$this->post('helferin', "/asks/$first/decline");
		$this->page()->answer($secret, true);
		self::assertSame('accepted', $this->world->service(AskMapper::class)->find($second)->getState());
	}

	public function testAForeignSecretIsUnknown(): void {
		[$secret] = $this->asked();
		self::assertNull($this->page()->show(strrev($secret)));
		self::assertNull($this->page()->show(''));
	}

	/** @return array{string, int, int} secret of the link, ask, request */
	private function asked(): array {
		$request = $this->wished();
		$reply = $this->post('koordination', "/requests/$request/asks", ['helpers' => [$this->helper('helferin')], 'deadline' => $this->inDays(2), 'text' => 'Kurzer Text']);
		$ask = $reply->int('asks.0.id');
		return [$this->world->service(AnswerTokens::class)->issue($this->world->service(AskMapper::class)->find($ask)), $ask, $request];
	}

	/** As the next call of the server finds it. */
	private function page(): AnswerPage {
		return $this->world->service(AnswerPage::class);
	}

	private function enable(string $userId, bool $enabled): void {
		$this->world->boot()->server->get(IUserManager::class)->get($userId)?->setEnabled($enabled);
	}
}
