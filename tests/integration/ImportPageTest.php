<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Retention\Retention;

/** Tables of people over HTTP: looked at, taken in, taken back. */
final class ImportPageTest extends AppCase {
	private const HELPERS = ['name', 'phone', 'district', 'channels', 'agreement'];
	private const REQUESTS = ['name', 'phone', 'postalCode', 'channels', 'topics', 'text', 'needs', 'neededBy', 'consent'];

	public function testEveryLineIsJudged(): void {
		$reply = $this->look('helpers', self::HELPERS, [
			['Otto Liste', '0171 3920021', 'Görlitz', 'Telefon, vor Ort', 'ja'],
			['Paula Liste', "'+49 171 3920022", '14612', 'per Video', 'noch nicht'],
			['Rudi Liste', '0171 3920023', 'Bautzen', 'am Telefon; Fahrrad', 'x'],
			['Sabine Liste', '', 'Zwickau', 'per Video', 'ja'],
			['Otto Liste', '01713920021', 'Görlitz', 'Telefon', 'ja'],
			['<b>Toni</b>', '0171 3920024', 'Görlitz', 'Telefon', 'ja'],
		]);
		self::assertSame(['created', 'created', 'unclear', 'refused', 'refused', 'unclear'], $reply->column('status'));
		self::assertSame([null, 'agreement'], [$reply->at('0.note'), $reply->at('1.note')], 'who has not agreed to the code is entered without');
		self::assertSame(['channels', 'Fahrrad'], [$reply->at('2.field'), $reply->at('2.answer')]);
		self::assertSame(['phone', 'known', 'name'], [$reply->at('3.field'), $reply->at('4.field'), $reply->at('5.field')]);
		self::assertSame([[], [], []], [$this->rows('ing_helpers'), $this->rows('ing_imports'), $this->rows('ing_consents')], 'looking keeps nothing');
	}

	public function testAnAnswerCanBeGivenItsMeaning(): void {
		$columns = array_map(static fn (string $field): array => ['field' => $field, 'values' => $field === 'channels' ? [['answer' => 'Fahrrad', 'id' => 'on_site']] : []], self::HELPERS);
		$reply = $this->post('koordination', '/imports/check', ['kind' => 'helpers', 'source' => 'table', 'columns' => $columns, 'lines' => self::lines([['Rudi Liste', '0171 3920023', 'Bautzen', 'Telefon/Fahrrad', 'x']])]);
		self::assertSame(['created'], $reply->column('status'));
	}

	public function testHelpersFromPaper(): void {
		$reply = $this->take('helpers', self::HELPERS, [['Otto Liste', '0171 3920021', 'Görlitz', 'Telefon, vor Ort', 'ja'], ['Rudi', '7', 'Mond', '', '']]);
		self::assertSame(['created', 'unclear'], array_column((array)$reply->at('lines'), 'status'));
		[$helper] = $this->rows('ing_helpers');
		self::assertSame(['koordination', '14626', '2026-1'], [$helper['entered_by'], $helper['district'], $helper['agreement_version']]);
		self::assertSame($helper['id'], $reply->at('lines.0.record'));
		[$consent] = $this->rows('ing_consents');
		self::assertSame(['2026-1', 'paper', 'koordination'], [$consent['version'], $consent['given_by'], $consent['recorded_by']]);
		self::assertStringNotContainsString('Otto', (string)json_encode([$this->rows('ing_helpers'), $this->rows('ing_imports'), $this->rows('ing_import_items')]));
	}

	/** Whoever takes a table in could write any account into it. */
	public function testNobodyAgreesToTheRulesForAMember(): void {
		foreach (['admin', 'koordination'] as $by) {
			$row = ['helferin', '2026-10-05T18:22:41+02:00', '', '', 'Görlitz', 'am Telefon', 'Ja, ich stimme zu'];
			$body = self::part('helpers', ['account', 'at', ...self::HELPERS], [$row], 'form');
			self::assertSame(['agreement_account'], $this->post($by, '/imports/check', array_diff_key($body, ['key' => 1, 'consent' => 1]))->column('note'), $by . ': who has an account is asked there, nobody reads the rules out');
			self::assertSame([], $this->bells(), 'looking tells nobody');
			$import = $this->post($by, '/imports', $body)->int('import');
			$this->post($by, '/imports', $body);
			self::assertNull($this->get('helferin', '/helpers/me')->at('agreement'), $by);
			self::assertSame([['helferin', 'offer_entered']], $this->bells());
			$request = $this->wished();
			$id = (int)$this->rows('ing_helpers')[0]['id'];
			self::assertNotSame(200, $this->post('koordination', "/requests/$request/asks", ['helpers' => [$id], 'deadline' => $this->inDays(2)])->status, 'cannot be asked yet');
			self::assertSame(1, $this->post($by, "/imports/$import/undo", ['after' => 0])->at('removed'));
			self::assertSame([], $this->bells(), 'what is taken back says nothing more');
		}
	}

	public function testTheMemberAgreesOrLeaves(): void {
		$row = ['helferin', '', '', '', 'Görlitz', 'am Telefon', 'ja'];
		$this->take('helpers', ['account', 'at', ...self::HELPERS], [$row], 'form');
		$this->ask($this->wished(), [$this->helper('helferin')]);
		self::assertSame([], array_filter($this->bells(), static fn (array $bell): bool => $bell[1] === 'offer_entered'));
	}

	/** @return list<array{string, string}> who was told what, without what the desk reads */
	private function bells(): array {
		$helpers = array_filter($this->rows('notifications'), static fn (array $row): bool => $row['user'] === 'helferin');
		return array_values(array_map(static fn (array $row): array => [(string)$row['user'], (string)$row['subject']], $helpers));
	}

	public function testAnswersOfAFormKeepWhoAgreedAndWhen(): void {
		$this->take('helpers', ['account', 'at', ...self::HELPERS], [['helferin', '2026-10-05T18:22:41+02:00', '', '', 'Görlitz', 'am Telefon', 'Ja, ich stimme zu'], ['', '05.10.2026 18:23', 'Otto', '0171 3920021', 'Görlitz', 'Telefon', 'ja']], source: 'form');
		self::assertSame([['form', 'self', 'koordination', 1791217361], ['form', 'self', 'koordination', 1791217380]], array_map(static fn (array $one): array => [$one['version'], $one['given_by'], $one['recorded_by'], $one['given_at']], $this->rows('ing_consents')));
		self::assertSame([null, '2026-1'], array_column($this->rows('ing_helpers'), 'agreement_version'), 'nobody agrees for a member');
	}

	public function testRequestsFromPaper(): void {
		$reply = $this->take('requests', self::REQUESTS, [
			['Erna Bogen', '03581 2312501', '02826', 'Telefon', 'email', 'Meine Mails sind weg.', 'hearing', '24.12.2026', 'ja'],
			['Fritz Bogen', '03581 2312502', '02826', '', '', '', '', '', 'ja'],
			['Gerda Bogen', '03581 2312503', '02826', 'Telefon', 'email', '', '', '', 'nein'],
			['Hans Bogen', '03581 2312504', '99999', 'Telefon', 'email', '', '', '', 'ja'],
		]);
		self::assertSame(['created', 'created', 'refused', 'unclear'], array_column((array)$reply->at('lines'), 'status'));
		$rows = $this->rows('ing_requests');
		self::assertSame(['new', 'callback'], array_column($rows, 'state'), 'what is incomplete is to be called back');
		self::assertCount(2, array_unique(array_column($rows, 'codeword')));
		self::assertSame('2026-12-24', $rows[0]['needed_by']);
		self::assertSame(['contact', 'needs', 'contact'], array_column($this->rows('ing_consents'), 'kind'));
		self::assertSame('Erna Bogen', $this->get('koordination', '/requests/' . $reply->int('lines.0.record') . '/contact')->at('name'));
		self::assertSame([], $this->rows('notifications'), 'nobody is told of each');
	}

	public function testAPersonWhoAsksAgainIsUnclearUntilSomebodyHasLooked(): void {
		$this->takenDown(['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386']]);
		$cells = ['Erna Probe', '0152 28817386', '02826', 'Telefon', 'email', '', '', '', 'ja'];
		$body = ['kind' => 'requests', 'source' => 'table', 'columns' => self::columns(self::REQUESTS)];
		self::assertSame([['unclear'], ['known']], array_map($this->post('koordination', '/imports/check', [...$body, 'lines' => [['line' => 2, 'cells' => $cells]]])->column(...), ['status', 'field']));
		self::assertSame(['created'], $this->post('koordination', '/imports/check', [...$body, 'lines' => [['line' => 2, 'cells' => $cells, 'again' => true]]])->column('status'));
	}

	public function testATableFindsOutNothingAboutOtherDistricts(): void {
		$this->wished(['district' => '14612', 'person' => ['phone' => '0152 28817386']]);
		$cells = ['Erna Probe', '0152 28817386', '02826', 'Telefon', 'email', '', '', '', 'ja'];
		$body = ['kind' => 'requests', 'source' => 'table', 'columns' => self::columns(self::REQUESTS), 'lines' => [['line' => 2, 'cells' => $cells]]];
		self::assertSame([['created'], ['created'], ['unclear']], array_map(fn (string $who): array => $this->post($who, '/imports/check', $body)->column('status'), ['koordination-goerlitz', 'admin', 'koordination']));
	}

	public function testAPartThatComesTwiceIsTakenOnce(): void {
		$rows = [['Erna Bogen', '03581 2312501', '02826', 'Telefon', 'email', '', '', '', 'ja']];
		$first = $this->take('requests', self::REQUESTS, $rows);
		$second = $this->take('requests', self::REQUESTS, $rows);
		self::assertSame([$first->at('import'), 'created', $first->at('lines.0.record')], [$second->at('import'), $second->at('lines.0.status'), $second->at('lines.0.record')]);
		self::assertCount(1, $this->rows('ing_requests'));
	}

	public function testUndo(): void {
		$import = $this->take('helpers', self::HELPERS, array_map(static fn (int $number): array => ['Otto Liste', '0171 39201' . $number, 'Görlitz', 'Telefon', 'ja'], range(10, 14)))->int('import');
		self::assertSame([[5], [false]], array_map($this->get('koordination', '/imports')->column(...), ['records', 'undone']));
		[$asked, $corrected] = array_column($this->rows('ing_helpers'), 'id');
		$this->ask($this->wished(), [(int)$asked]);
		$this->put('koordination', "/helpers/$corrected/declaration", ['onFile' => true, 'since' => '2026-01-15', 'until' => '2199-01-15']);
		$undone = $this->post('koordination', "/imports/$import/undo", ['after' => 0]);
		self::assertSame([3, null], [$undone->at('removed'), $undone->at('next')]);
		self::assertSame([['line' => 2, 'record' => $asked], ['line' => 3, 'record' => $corrected]], $undone->at('kept'), 'who was worked with stays');
		self::assertSame([$asked, $corrected], array_column($this->rows('ing_helpers'), 'id'));
		self::assertCount(2, array_filter($this->rows('ing_consents'), static fn (array $one): bool => $one['subject'] === 'helper'));
		self::assertSame([0, 2], [$this->post('koordination', "/imports/$import/undo", ['after' => 0])->at('removed'), $this->get('koordination', '/imports')->at('0.records')]);
	}

	public function testUndoOfRequestsTellsNobody(): void {
		$import = $this->take('requests', self::REQUESTS, [
			['Erna Bogen', '03581 2312501', '02826', 'Telefon', 'email', '', '', '', 'ja'],
			['Fritz Bogen', '03581 2312502', '02826', 'Telefon', 'email', '', '', '', 'ja'],
		])->int('import');
		[$called] = array_column($this->rows('ing_requests'), 'id');
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$called/calls", ['direction' => 'out', 'result' => 'not_reached']));
		self::assertSame([1, [['line' => 2, 'record' => $called]]], array_map($this->post('koordination', "/imports/$import/undo", ['after' => 0])->at(...), ['removed', 'kept']));
		self::assertSame([[$called], [], []], [array_column($this->rows('ing_requests'), 'id'), $this->rows('ing_mails'), $this->rows('notifications')]);
	}

	public function testAfterSevenDaysItStays(): void {
		$import = $this->take('helpers', self::HELPERS, [['Otto Liste', '0171 3920021', 'Görlitz', 'Telefon', 'ja']])->int('import');
		$this->world->forward('P7DT1M');
		self::assertAnswer(404, null, $this->post('koordination', "/imports/$import/undo", ['after' => 0]));
		self::assertSame([], $this->get('koordination', '/imports')->data);
		$this->world->service(Retention::class)->run(false);
		self::assertSame([[], [], 1], [$this->rows('ing_imports'), $this->rows('ing_import_items'), count($this->rows('ing_helpers'))]);
	}

	public function testWhoMayUndo(): void {
		$reply = $this->post('koordination-goerlitz', '/imports', [...self::part('helpers', self::HELPERS, [['Otto Liste', '0171 3920021', 'Görlitz', 'Telefon', 'ja']]), 'key' => 'von-hier-1']);
		$own = $this->take('helpers', self::HELPERS, [['Paula Liste', '0171 3920022', 'Dresden', 'Telefon', 'ja']])->int('import');
		self::assertAnswer(404, null, $this->post('koordination-goerlitz', "/imports/$own/undo", ['after' => 0]));
		self::assertCount(1, (array)$this->get('koordination-goerlitz', '/imports')->data);
		self::assertCount(2, (array)$this->get('koordination', '/imports')->data);
		self::assertSame(1, $this->post('koordination', '/imports/' . $reply->int('import') . '/undo', ['after' => 0])->at('removed'));
	}

	public function testColumnsAreKept(): void {
		$address = '/imports/columns?kind=helpers&signature=';
		self::assertNull($this->get('koordination', $address . 'abcdef0123')->at('map'));
		self::assertAnswer(200, null, $this->put('koordination', '/imports/columns', ['kind' => 'helpers', 'signature' => 'abcdef0123', 'map' => '{"Wie heißt du?":"name"}']));
		self::assertSame('{"Wie heißt du?":"name"}', $this->get('koordination-goerlitz', $address . 'abcdef0123')->at('map'), 'for everybody of the unit');
		self::assertNull($this->get('koordination', '/imports/columns?kind=requests&signature=abcdef0123')->at('map'));
		self::assertStringNotContainsString('heißt', (string)json_encode($this->rows('ing_import_maps'), JSON_UNESCAPED_UNICODE));
		self::assertAnswer(400, 'signature', $this->get('koordination', $address . 'Otto'));
	}

	public function testTwoThousandLinesInLessThanTenSeconds(): void {
		foreach (['helpers' => self::HELPERS, 'requests' => self::REQUESTS] as $kind => $fields) {
			$began = self::worked();
			for ($at = 0; $at < 2000; $at += 200) {
				$rows = array_map(static fn (int $one): array => $kind === 'helpers'
					? ['Otto Liste', '0172 ' . (3_000_000 + $one), 'Görlitz', 'Telefon, vor Ort', 'ja']
					: ['Erna Bogen', '0173 ' . (3_000_000 + $one), '02826', 'Telefon', 'email', 'Hilfe', '', '', 'ja'], range($at, $at + 199));
				$this->take($kind, $fields, $rows, first: $at + 2);
			}
			self::assertCount(2000, $this->rows('ing_' . $kind));
			self::assertLessThan(10.0, self::worked() - $began, $kind);
		}
	}

	/** @return float seconds of the processor: what else the machine does is not ours */
	private static function worked(): float {
		/** @var array<string, int> $usage */
		$usage = getrusage();
		return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
	}

	/**
	 * @param list<string> $fields
	 * @param list<list<string>> $rows
	 */
	private function look(string $kind, array $fields, array $rows): Reply {
		return $this->post('koordination', '/imports/check', ['kind' => $kind, 'source' => 'table', 'columns' => self::columns($fields), 'lines' => self::lines($rows)]);
	}

	/**
	 * @param list<string> $fields
	 * @param list<list<string>> $rows
	 */
	private function take(string $kind, array $fields, array $rows, string $source = 'table', int $first = 2): Reply {
		$reply = $this->post('koordination', '/imports', self::part($kind, $fields, $rows, $source, $first));
		self::assertSame(200, $reply->status, (string)json_encode($reply->data));
		return $reply;
	}

	/**
	 * @param list<string> $fields
	 * @param list<list<string>> $rows
	 * @return array<string, mixed>
	 */
	private static function part(string $kind, array $fields, array $rows, string $source = 'table', int $first = 2): array {
		return ['key' => 'probe-' . $kind, 'consent' => '2026-1', 'kind' => $kind, 'source' => $source, 'columns' => self::columns($fields), 'lines' => self::lines($rows, $first)];
	}

	/**
	 * @param list<string> $fields
	 * @return list<array{field: string}>
	 */
	private static function columns(array $fields): array {
		return array_map(static fn (string $field): array => ['field' => $field], $fields);
	}

	/**
	 * @param list<list<string>> $rows
	 * @return list<array{line: int, cells: list<string>}>
	 */
	private static function lines(array $rows, int $first = 2): array {
		return array_map(static fn (array $cells, int $index): array => ['line' => $index + $first, 'cells' => $cells], $rows, array_keys($rows));
	}
}
