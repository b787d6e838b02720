<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Retention\Retention;

final class EditingTest extends AppCase {
	private const PAGE = '/editing/pages/video-join';
	private const TEXT = ['title' => 'So geht es', 'goal' => 'Du bist dabei.', 'topic' => 'bbb_join', 'order' => 6, 'needs' => "Den Link\nEin Gerät", 'markdown' => "## Los\n\n1. Öffne {{platform.video}}."];

	protected function setUp(): void {
		parent::setUp();
		$this->post('admin', '/roles', ['role' => 'editor', 'user' => 'redaktion']);
		$this->post('admin', '/roles', ['role' => 'executive', 'user' => 'vorstand']);
	}

	public function testADraftIsSeenByEditorsOnly(): void {
		$saved = $this->put('redaktion', self::PAGE, ['based' => 0] + self::TEXT);
		self::assertSame([1, true, 'shipped', 'So geht es'], [$saved->at('version'), $saved->at('draft'), $saved->at('state'), $saved->at('text.title')]);
		self::assertNotSame('So geht es', $this->get('mitglied', '/handbook/video-join')->at('title'));
		foreach (['mitglied', 'koordination', 'vorstand', 'admin'] as $other) {
			self::assertSame(404, $this->get($other, self::PAGE)->status, $other);
		}
	}

	public function testPublishedTextLiesOverThePageThatShipsAndCanBeTakenBack(): void {
		$this->put('redaktion', self::PAGE, ['based' => 0] + self::TEXT);
		self::assertSame('changed', $this->post('redaktion', self::PAGE . '/publish', ['based' => 1, 'checkedBy' => 'Erna Probe'])->at('state'));
		$page = $this->get('mitglied', '/handbook/video-join');
		self::assertSame(['So geht es', ['Den Link', 'Ein Gerät'], 'Erna Probe', '2', "## Los\n\n1. Öffne BigBlueButton."], array_map($page->at(...), ['title', 'needs', 'checkedBy', 'version', 'markdown']));
		$back = $this->post('redaktion', self::PAGE . '/take-back', ['based' => 2]);
		self::assertSame(['shipped', 3], [$back->at('state'), $back->at('version')]);
		self::assertSame($back->at('shipped.title'), $this->get('mitglied', '/handbook/video-join')->at('title'));
		// What was written is still there.
		$again = $this->post('redaktion', self::PAGE . '/restore', ['based' => 3, 'version' => 1]);
		self::assertSame([4, true, 'So geht es', ['draft', 'taken_back', 'published', 'draft']], [$again->at('version'), $again->at('draft'), $again->at('text.title'), array_column((array)$again->at('versions'), 'act')]);
		self::assertSame($back->at('shipped.markdown'), $this->post('redaktion', self::PAGE . '/restore', ['based' => 4, 'version' => 0])->at('text.markdown'));
	}

	public function testTwoAtOnceLoseNothing(): void {
		$this->put('redaktion', self::PAGE, ['based' => 0, 'title' => 'Von der einen'] + self::TEXT);
		$refused = $this->put('redaktion', self::PAGE, ['based' => 0, 'title' => 'Von der anderen'] + self::TEXT);
		self::assertSame([409, 'edited', 'Von der anderen', 'Von der einen', 1], [$refused->status, $refused->at('reason'), $refused->at('mine.title'), $refused->at('theirs.text.title'), $refused->at('theirs.version')]);
		self::assertSame(1, $this->get('redaktion', self::PAGE)->at('version'));
		self::assertSame(409, $this->post('redaktion', self::PAGE . '/publish', ['based' => 7])->status);
	}

	public function testAPageOfOnesOwn(): void {
		self::assertSame(404, $this->get('redaktion', '/editing/pages/unser-chor')->status);
		$this->put('redaktion', '/editing/pages/unser-chor', ['based' => 0, 'order' => 30] + self::TEXT);
		self::assertSame('hidden', $this->get('redaktion', '/editing/pages/unser-chor')->at('state'));
		$this->post('redaktion', '/editing/pages/unser-chor/publish', ['based' => 1]);
		self::assertContains('unser-chor', $this->get('mitglied', '/handbook')->column('id'));
		$this->post('redaktion', '/editing/pages/unser-chor/take-back', ['based' => 2]);
		self::assertSame(404, $this->get('mitglied', '/handbook/unser-chor')->status);
		self::assertSame(404, $this->put('redaktion', '/editing/pages/Gro%C3%9F', ['based' => 0] + self::TEXT)->status);
	}

	public function testADecisionMakesAPlatformOfficialAndAChangeEndsIt(): void {
		$decision = ['purpose' => 'video', 'platform' => 'bbb', 'body' => 'Landesvorstand', 'date' => '2020-05-15', 'reference' => 'Beschluss 7'];
		self::assertSame(404, $this->post('redaktion', '/platforms/decide', $decision)->status);
		self::assertAnswer(409, 'state', $this->post('vorstand', '/platforms/decide', ['platform' => 'nextcloud'] + $decision));
		self::assertAnswer(400, 'date', $this->post('vorstand', '/platforms/decide', ['date' => '2199-01-01'] + $decision));
		$table = $this->post('vorstand', '/platforms/decide', $decision);
		self::assertSame(['Landesvorstand', 'BigBlueButton'], [$table->at('purposes.0.decision.body'), $table->at('history.0.platformName')]);

		$changed = $this->put('redaktion', '/platforms', $this->tableWith($table, 'nextcloud'));
		self::assertSame([200, null, 'nextcloud'], [$changed->status, $changed->at('purposes.0.decision'), $changed->at('purposes.0.platform')]);
		self::assertIsString($changed->at('history.0.endedAt'));
		self::assertSame(409, $this->put('redaktion', '/platforms', $this->tableWith($table, 'pad'))->status);
		// Who was too late has changed nothing, not even what readers get.
		self::assertSame('nextcloud', $this->get('mitglied', '/platforms')->at('purposes.0.platform'));

		// A page that names what is no longer official says so by itself.
		$this->put('redaktion', self::PAGE, ['based' => 0, 'markdown' => 'Nimm BigBlueButton.'] + self::TEXT);
		$this->post('redaktion', self::PAGE . '/publish', ['based' => 1]);
		self::assertSame([['platform' => 'BigBlueButton', 'instead' => 'Nextcloud der Partei']], $this->get('mitglied', '/handbook/video-join')->at('outdated'));
	}

	public function testRevokedIsHistoryAndSaid(): void {
		$this->post('vorstand', '/platforms/decide', ['purpose' => 'video', 'platform' => 'bbb', 'body' => 'Landesvorstand', 'date' => '2020-05-15']);
		self::assertNull($this->post('vorstand', '/platforms/revoke', ['purpose' => 'video'])->at('purposes.0.decision'));
		self::assertSame([['platform' => 'BigBlueButton', 'instead' => null]], $this->get('mitglied', '/handbook/video-join')->at('outdated'));
	}

	public function testWhatHelpersSuggestAndWherePeopleGetStuck(): void {
		[$request, $ask] = $this->arranged();
		$this->wished(['page' => 'files', 'step' => 'so-findest-du-eine-datei.1']);
		$this->wished(['page' => 'files']);
		self::assertAnswer(400, 'page', $this->post('helferin', "/assignments/$ask/suggestion", ['page' => 'gibt-es-nicht', 'text' => 'x']));
		self::assertSame(404, $this->post('helfer', "/assignments/$ask/suggestion", ['page' => 'files', 'text' => 'x'])->status);
		self::assertSame(200, $this->post('helferin', "/assignments/$ask/suggestion", ['page' => 'files', 'text' => 'Schreib dazu, wo das Plus steht.'])->status);
		$files = $this->listed('files');
		self::assertSame([1, 2], [$files['suggestions'], $files['requests']]);
		$list = $this->get('redaktion', '/suggestions');
		self::assertSame(['files', 'Schreib dazu, wo das Plus steht.'], [$list->at('0.page'), $list->at('0.text')]);
		self::assertSame(404, $this->get('helferin', '/suggestions')->status);
		$this->world->call('redaktion', 'DELETE', '/suggestions/' . $list->int('0.id'));
		self::assertSame(0, $this->listed('files')['suggestions']);
	}

	public function testWordsAreExplainedOneByOne(): void {
		$before = $this->get('mitglied', '/glossary')->column('term');
		$save = fn (string $term, ?string $explanation, ?string $was): Reply => $this->put('redaktion', '/glossary', ['term' => $term, 'explanation' => $explanation, 'was' => $was]);
		self::assertSame(404, $this->put('mitglied', '/glossary', ['term' => 'Workflow', 'explanation' => 'Ein Ablauf.', 'was' => null])->status);
		$terms = $save('Workflow', 'Ein Ablauf.', null)->column('term');
		self::assertContains('Workflow', $terms);
		self::assertCount(count($before) + 1, $terms);
		self::assertSame($terms, $this->get('mitglied', '/glossary')->column('term'));
		// Another word meanwhile is nothing to quarrel about; another text for the same word is.
		self::assertSame(200, $save('Übertragung', 'Etwas kommt an.', null)->status);
		$late = $save('Workflow', 'Eine Reihe von Schritten.', null);
		self::assertSame([409, 'edited', 'Eine Reihe von Schritten.', 'Ein Ablauf.'], [$late->status, $late->at('reason'), $late->at('mine.explanation'), $late->at('theirs.explanation')]);
		self::assertSame(200, $save('Workflow', 'Eine Reihe von Schritten.', 'Ein Ablauf.')->status);
		self::assertSame(200, $save('Workflow', 'Eine Reihe von Schritten.', null)->status, 'what stands there already is no conflict');
		$words = array_column((array)$this->get('mitglied', '/glossary')->data, 'explanation', 'term');
		self::assertSame('Eine Reihe von Schritten.', $words['Workflow']);
		self::assertSame(count($before) + 2, count($words));
		$order = array_keys($words);
		self::assertGreaterThan(array_search('Update', $order, true) ?: 0, array_search('Workflow', $order, true));
		self::assertSame(409, $save('Workflow', null, 'Ein Ablauf.')->status);
		self::assertNotContains('Workflow', $save('Workflow', null, 'Eine Reihe von Schritten.')->column('term'));
		self::assertAnswer(400, 'term', $save('', 'x', null));
	}

	public function testTheHelperMailsAPageAndNeverReadsTheAddress(): void {
		[$request, $ask] = $this->arranged();
		$path = "/assignments/$ask/page";
		self::assertAnswer(400, 'page', $this->post('helferin', $path, ['page' => 'gibt-es-nicht']));
		self::assertSame(404, $this->post('helfer', $path, ['page' => 'files'])->status);
		$answer = $this->post('helferin', $path, ['page' => 'files']);
		self::assertSame(['ok' => true], $answer->data, 'no word of whereto');
		self::assertContains('page', array_column($this->rows('ing_mails'), 'kind'));
		$sent = array_column((array)$this->get('koordination', "/events?request=$request")->data, 'actor', 'action');
		self::assertArrayHasKey('page_sent', $sent);
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame(404, $this->post('helferin', $path, ['page' => 'files'])->status, 'when it is over, that is over too');
	}

	public function testASentenceIsForgottenAfterAYear(): void {
		[, $ask] = $this->arranged();
		$this->post('helferin', "/assignments/$ask/suggestion", ['page' => 'files', 'text' => 'Schreib dazu, wo das Plus steht.']);
		$this->world->forward('P364D');
		$this->world->service(Retention::class)->run(false);
		self::assertCount(1, (array)$this->get('redaktion', '/suggestions')->data);
		$this->world->forward('P2D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([], $this->get('redaktion', '/suggestions')->data);
	}

	/** @return array<array-key, mixed> */
	private function listed(string $page): array {
		foreach ((array)$this->get('redaktion', '/editing/pages')->data as $item) {
			if (is_array($item) && $item['id'] === $page) {
				return $item;
			}
		}
		self::fail("$page is not listed");
	}

	/** @return array<string, mixed> the table as it would be sent, with another platform for video */
	private function tableWith(Reply $table, string $platform): array {
		$without = static fn (array $row, string $key): array => array_diff_key($row, [$key => 0]);
		$platforms = array_map(static fn (mixed $row): array => $without((array)$row, 'onTrial'), (array)$table->at('platforms'));
		$purposes = array_map(static fn (mixed $row): array => $without((array)$row, 'decision'), (array)$table->at('purposes'));
		$purposes[0] = ['platform' => $platform] + $purposes[0];
		return ['based' => $table->at('version'), 'platforms' => $platforms, 'purposes' => $purposes];
	}
}
