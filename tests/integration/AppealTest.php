<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use OCA\InsNetzGegangen\Service\Retention\Retention;

/** Asking the membership, and what comes back behind the link and on paper. */
final class AppealTest extends AppCase {
	private const TEXTS = ['title' => 'Wer kann helfen?', 'text' => 'Viele brauchen Hilfe.'];

	public function testMakesATextForEveryList(): void {
		$fresh = $this->open();
		self::assertSame([], $fresh->at('responses.silent'), 'nobody is silent in the first week');
		self::assertSame('form', $fresh->at('materials.9.id'));
		self::assertNull($fresh->at('materials.10'), 'nor reminded');
		$this->world->forward('P7D');
		$appeal = $this->get('koordination', "/appeals/{$fresh->int('id')}");
		Shape::assert('Appeal', $appeal->data);
		Shape::assert('AppealMaterial', $appeal->at('materials.0'));
		$code = self::code($appeal);
		/** @var array<string, array{text: string, link: string}> $materials */
		$materials = array_column((array)$appeal->at('materials'), null, 'id');
		self::assertSame(['info', 'seniors', 'website', 'paper', 'chairs', 'youth', 'inclusion', 'netzpolitik', 'poster', 'form',
			'reminder-info', 'reminder-seniors', 'reminder-chairs', 'reminder-youth', 'reminder-inclusion', 'reminder-netzpolitik'], array_keys($materials));
		foreach ($materials as $id => $material) {
			self::assertStringContainsString('Viele brauchen Hilfe.', $material['text'], $id);
			self::assertStringNotContainsString('{', $material['text'], 'a place that was not filled');
			// An answer to the reminder of a list counts for that list.
			$list = str_replace('reminder-', '', $id);
			self::assertMatchesRegularExpression("~/abfrage/$code\?l=$list$~", $material['link'], 'the link tells nothing of who opens it');
		}
	}

	public function testIsAnsweredOnceByEachMember(): void {
		$code = self::code($this->open());
		self::assertSame(['title' => 'Wer kann helfen?', 'text' => 'Viele brauchen Hilfe.', 'open' => true, 'answer' => null], $this->get('mitglied', "/questions/$code")->data);
		$this->assertAnswer(200, null, $this->put('mitglied', "/questions/$code", ['answer' => 'no', 'list' => 'info']));
		$this->assertAnswer(200, null, $this->put('mitglied', "/questions/$code", ['answer' => 'help', 'district' => '14626']));
		self::assertSame([['help', 'app', 'info', '14626']], $this->answers('answer', 'via', 'list', 'district'));
		self::assertSame('help', $this->get('mitglied', "/questions/$code")->at('answer'));
		$this->assertAnswer(400, 'askAgainOn', $this->put('mitglied', "/questions/$code", ['answer' => 'later']));
	}

	public function testADraftIsNotThereAndAClosedOneTakesNothing(): void {
		$draft = $this->post('koordination', '/appeals', self::TEXTS);
		$code = self::code($draft);
		$this->assertAnswer(404, null, $this->get('mitglied', "/questions/$code"));
		$this->put('koordination', "/appeals/{$draft->int('id')}", [...self::TEXTS, 'state' => 'closed']);
		self::assertFalse($this->get('mitglied', "/questions/$code")->at('open'));
		$this->assertAnswer(409, 'state', $this->put('mitglied', "/questions/$code", ['answer' => 'no']));
	}

	public function testWhoWantsToBeAskedAgainIsAskedOnceAndThenForgotten(): void {
		$code = self::code($this->open());
		$day = substr($this->inDays(10), 0, 10);
		$this->assertAnswer(200, null, $this->put('mitglied', "/questions/$code", ['answer' => 'later', 'askAgainOn' => $day]));
		$this->world->forward('P9D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([['mitglied', $day]], $this->answers('user_id', 'ask_again_on'));
		$this->world->forward('P2D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([[null, null]], $this->answers('user_id', 'ask_again_on'));
		self::assertSame(['ask_again'], array_column($this->rows('notifications'), 'subject'));
	}

	public function testAnErasedAccountIsStillCounted(): void {
		$code = self::code($this->open());
		$this->put('mitglied', "/questions/$code", ['answer' => 'no']);
		self::assertSame(['no'], array_column((array)$this->get('mitglied', '/me/export')->at('answers'), 'answer'));
		$this->world->service(Erasure::class)->ofAccount('mitglied');
		self::assertSame([[null, 'no']], $this->answers('user_id', 'answer'));
	}

	public function testPaperBecomesHelpersRequestsAndNumbers(): void {
		$id = $this->open()->int('id');
		$reply = $this->post('aufnahme', "/appeals/$id/paper", ['answers' => [
			self::help(1) + ['agreement' => '2026-1'], self::help(2), self::need(3), ['answer' => 'no'],
		]]);
		Shape::assert('PaperResult', $reply->at('0'));
		self::assertSame(['helper', 'offer', 'request', 'no'], $reply->column('became'));
		self::assertSame(['2026-1', null], array_column($this->rows('ing_helpers'), 'agreement_version'));
		self::assertSame(['callback'], array_column($this->rows('ing_requests'), 'state'));
		self::assertSame([['help', '14626'], ['help', '14626'], ['need', '14612'], ['no', null]], $this->answers('answer', 'district'));
		// Who has not accepted the helper code cannot be asked.
		$request = $this->wished();
		$this->assertAnswer(409, 'agreement', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$reply->int('1.record')], 'deadline' => $this->inDays(2)]));
		$raw = (string)json_encode([$this->rows('ing_answers'), $this->rows('ing_appeals'), $this->rows('ing_helpers')]);
		self::assertStringNotContainsString('Probe', $raw);
	}

	public function testEveryBrokenAnswerIsToldByItselfAndTheOthersAreTaken(): void {
		$id = $this->open()->int('id');
		$answers = [
			self::help(1), ['answer' => 'help'], [...self::help(2), 'person' => ['name' => 'Otto Probe', 'phone' => '12']],
			[...self::help(1)], ['answer' => 'gibt es nicht'], [...self::need(4), 'gibt_es_nicht' => 1],
		];
		$checked = $this->post('aufnahme', "/appeals/$id/paper", ['answers' => $answers, 'dryRun' => true]);
		self::assertSame([], $this->rows('ing_helpers'), 'only looked at');
		self::assertSame([true, false, false, true, false, false], $checked->column('ok'));
		$taken = $this->post('aufnahme', "/appeals/$id/paper", ['answers' => $answers]);
		self::assertSame([null, 'district', 'person.phone', 'person', 'answer', 'gibt_es_nicht'], $taken->column('field'), 'the fourth is the first once more');
		self::assertCount(1, $this->rows('ing_helpers'));
		self::assertCount(1, $this->rows('ing_answers'));
	}

	public function testTwoThousandAnswersTakeLessThanTenSeconds(): void {
		$id = $this->open()->int('id');
		$began = self::worked();
		$refused = [];
		foreach (array_chunk(range(1, 2000), 100) as $numbers) {
			$answers = array_map(static fn (int $number): array => $number % 50 === 0 ? [...self::help($number), 'district' => 'Mond'] : self::help($number), $numbers);
			foreach ($this->post('aufnahme', "/appeals/$id/paper", ['answers' => $answers])->column('field') as $field) {
				$refused[] = $field;
			}
		}
		self::assertSame(40, count(array_keys($refused, 'district', true)), 'every broken line');
		self::assertCount(1960, $this->rows('ing_helpers'));
		self::assertLessThan(10, self::worked() - $began);
	}

	/** Seconds the processor has worked for this process: what else the machine does meanwhile is not counted. */
	private static function worked(): float {
		/** @var array<string, int> $used */
		$used = getrusage() ?: [];
		return ($used['ru_utime.tv_sec'] ?? 0) + ($used['ru_stime.tv_sec'] ?? 0) + (($used['ru_utime.tv_usec'] ?? 0) + ($used['ru_stime.tv_usec'] ?? 0)) / 1e6;
	}

	public function testShowsNoSmallNumbersAndNamesSilentLists(): void {
		$appeal = $this->open();
		$id = $appeal->int('id');
		$this->post('aufnahme', "/appeals/$id/paper", ['answers' => [...array_fill(0, 9, ['answer' => 'no']), ...array_fill(0, 3, ['answer' => 'no', 'district' => '14626'])]]);
		self::assertSame(0, $this->get('redaktion', "/appeals/$id")->at('responses.answers') ?? 0, 'the week is not over');
		$this->world->forward('P7D');
		$responses = $this->get('koordination', "/appeals/$id");
		self::assertSame(12, $responses->at('responses.answers'));
		self::assertSame(['help' => 0, 'need' => 0, 'later' => 0, 'no' => 12], array_column((array)$responses->at('responses.kinds'), 'count', 'id'));
		self::assertSame([null, null], [$responses->at('responses.areas.1.count'), $responses->at('responses.areas.3.count')], 'three from Görlitz hide the nine from nowhere');
		self::assertSame([$this->world->service(Clock::class)->day($this->world->service(Clock::class)->startOfWeek() - 86_400 * 7 + 3600)], array_column((array)$responses->at('responses.weeks'), 'id'));
		self::assertNotContains('form', (array)$responses->at('responses.silent'));
		self::assertContains('seniors', (array)$responses->at('responses.silent'));
	}

	public function testSilentListsDoNotTellHowFewTheOthersAre(): void {
		$appeal = $this->open();
		$id = $appeal->int('id');
		$code = self::code($appeal);
		// Four from each of two lists: were the other lists named as silent, eight of both would tell four of each.
		$this->post('aufnahme', "/appeals/$id/paper", ['answers' => array_fill(0, 4, ['answer' => 'no'])]);
		foreach (['mitglied', 'helferin', 'koordination', 'redaktion'] as $userId) {
			$this->assertAnswer(200, null, $this->put($userId, "/questions/$code", ['answer' => 'no', 'list' => 'info']));
		}
		$this->world->forward('P7D');
		$shown = $this->get('koordination', "/appeals/$id");
		self::assertSame(8, $shown->at('responses.answers'));
		self::assertSame([], array_filter(array_column((array)$shown->at('responses.lists'), 'count'), static fn (mixed $count): bool => $count !== null));
		self::assertSame([], $shown->at('responses.silent'));
		self::assertContains('reminder-youth', array_column((array)$shown->at('materials'), 'id'), 'somebody is to be reminded all the same');
	}

	public function testASurveyOfTheCloudBecomesPartOfTheFiguresWithoutFreeText(): void {
		$appeal = $this->open();
		self::assertSame([], $appeal->at('surveyApps'), 'neither of the apps is on this server');
		$counts = [
			['question' => 'Wollen wir eine Plattform?', 'answers' => [['text' => 'ja', 'count' => 12], ['text' => 'nein', 'count' => 7], ['text' => 'egal', 'count' => 2]]],
			['question' => 'Was noch?', 'answers' => [['text' => 'Erna Probe aus Görlitz soll anrufen', 'count' => 1], ['text' => 'nichts', 'count' => 20]]],
			['question' => 'Wann?', 'answers' => [['text' => 'abends', 'count' => 9], ['text' => 'mittags', 'count' => 0], ['text' => 'morgens', 'count' => 12]]],
		];
		$body = [...self::TEXTS, 'state' => 'open', 'surveyUrl' => 'https://cloud.example.org/apps/forms/s/abc', 'surveyTitle' => 'Diskussion im Netz', 'surveyResult' => 'Die meisten wollen es.', 'surveyCounts' => $counts];
		$saved = $this->put('koordination', "/appeals/{$appeal->int('id')}", $body);
		Shape::assert('Appeal', $saved->data);
		$hidden = [
			// Two said „egal“: they have no words here, and neither have the seven who hide them.
			['question' => 'Wollen wir eine Plattform?', 'answers' => [['text' => 'ja', 'count' => 12], ['text' => null, 'count' => null]]],
			['question' => 'Was noch?', 'answers' => [['text' => null, 'count' => null]]],
			['question' => 'Wann?', 'answers' => [['text' => 'abends', 'count' => 9], ['text' => 'morgens', 'count' => 12]]],
		];
		self::assertSame($hidden, $saved->at('surveyCounts'));
		self::assertStringNotContainsString('Erna', (string)json_encode($this->rows('ing_appeals')), 'free text is not kept');
		self::assertSame([['title' => 'Diskussion im Netz', 'url' => $body['surveyUrl'], 'questions' => $hidden, 'result' => 'Die meisten wollen es.']], $this->get('koordination', '/figures')->at('surveys'));
		unset($body['surveyCounts']);
		self::assertSame($hidden, $this->put('koordination', "/appeals/{$appeal->int('id')}", $body)->at('surveyCounts'), 'left out, it stays');
		$this->assertAnswer(400, 'surveyCounts.0.answers.0.count', $this->put('koordination', "/appeals/{$appeal->int('id')}", [...$body, 'surveyCounts' => [['question' => 'Was?', 'answers' => [['text' => 'ja', 'count' => -1]]]]]));
	}

	public function testASurveyBelongsToTheEvaluationItself(): void {
		$counts = [['question' => 'Wollen wir das?', 'answers' => [['text' => 'ja', 'count' => 12], ['text' => 'nein', 'count' => 9], ['text' => 'nur wenn Erna es macht', 'count' => 1]]]];
		$this->post('admin', '/roles', ['role' => 'editor', 'user' => 'redaktion']);
		// The one is hidden, and nine with it: twenty-two less what is shown would tell.
		$hidden = [['question' => 'Wollen wir das?', 'answers' => [['text' => 'ja', 'count' => 12], ['text' => null, 'count' => null]]]];
		self::assertSame([null, null, []], array_values(array_diff_key((array)$this->get('redaktion', '/figures/survey')->data, ['surveyApps' => 1])));
		$linked = $this->put('redaktion', '/figures/survey', ['surveyTitle' => 'Diskussion im Netz', 'surveyUrl' => 'https://cloud.example.org/apps/forms/s/abc', 'surveyCounts' => $counts]);
		Shape::assert('EvaluationSurvey', $linked->data);
		self::assertSame($hidden, $linked->at('surveyCounts'));
		self::assertSame([['title' => 'Diskussion im Netz', 'url' => 'https://cloud.example.org/apps/forms/s/abc', 'questions' => $hidden, 'result' => null]], $this->get('koordination', '/figures')->at('surveys'));
		self::assertSame($hidden, $this->put('koordination', '/figures/survey', ['surveyTitle' => 'Anders'])->at('surveyCounts'), 'left out, it stays');
		self::assertSame('Anders', $this->get('koordination', '/figures')->at('surveys.0.title'));
		self::assertSame([], $this->put('koordination', '/figures/survey', ['surveyTitle' => 'Anders', 'surveyCounts' => []])->at('surveyCounts'));
		self::assertSame([], $this->get('koordination', '/figures')->at('surveys'), 'no result, nothing to report');
		$this->assertAnswer(400, 'surveyUrl', $this->put('redaktion', '/figures/survey', ['surveyUrl' => 'http://example.org']));
		foreach (['mitglied', 'aufnahme', 'koordination-goerlitz'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/figures/survey'), $userId);
			$this->assertAnswer(404, null, $this->put($userId, '/figures/survey', ['surveyTitle' => 'Meine']), $userId);
		}
	}

	public function testIsWrittenByEditorsAndCoordinators(): void {
		$role = new Role();
		$role->setUnit('sn');
		$role->setRole('editor');
		$role->setUserId('redaktion');
		$role->setCreatedAt(1);
		$this->world->service(RoleMapper::class)->insert($role);
		self::assertSame(201, $this->post('redaktion', '/appeals', self::TEXTS)->status);
		$id = $this->open()->int('id');
		$this->assertAnswer(404, null, $this->post('redaktion', "/appeals/$id/paper", ['answers' => [['answer' => 'no']]]), 'paper names people');
		foreach (['mitglied', 'aufnahme', 'vorstand'] as $userId) {
			$this->assertAnswer(404, null, $this->post($userId, '/appeals', self::TEXTS), $userId);
		}
		$this->assertAnswer(400, 'surveyUrl', $this->put('koordination', "/appeals/$id", [...self::TEXTS, 'state' => 'open', 'surveyUrl' => 'http://example.org']));
	}

	private static function code(Reply $appeal): string {
		$code = $appeal->at('code');
		return is_string($code) ? $code : '';
	}

	private function open(): Reply {
		$appeal = $this->post('koordination', '/appeals', self::TEXTS);
		self::assertSame(201, $appeal->status, (string)json_encode($appeal->data));
		return $this->put('koordination', "/appeals/{$appeal->int('id')}", [...self::TEXTS, 'state' => 'open']);
	}

	/** @return array<string, mixed> */
	private static function help(int $number): array {
		return [
			'answer' => 'help', 'district' => '14626', 'channels' => ['phone'],
			'person' => ['name' => 'Otto Probe', 'phone' => sprintf('0171 392%04d', $number)], 'consent' => ['version' => '2026-1', 'by' => 'paper'],
		];
	}

	/** @return array<string, mixed> */
	private static function need(int $number): array {
		return [
			'answer' => 'need', 'state' => 'callback', 'district' => '14612', 'channels' => ['phone'],
			'person' => ['name' => 'Erna Probe', 'phone' => sprintf('0171 392%04d', $number)], 'consent' => ['version' => '2026-1', 'by' => 'paper'],
		];
	}

	/** @return list<list<scalar|null>> */
	private function answers(string ...$columns): array {
		return array_map(static fn (array $row): array => array_map(static fn (string $column): int|string|bool|float|null => $row[$column], array_values($columns)), $this->rows('ing_answers'));
	}
}
