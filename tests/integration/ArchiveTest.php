<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Archive\PackageParts;
use OCA\InsNetzGegangen\Archive\ZipFile;
use OCP\IAppConfig;
use OCP\IGroupManager;

final class ArchiveTest extends AppCase {
	private const TEXT = ['title' => 'So singst du mit', 'goal' => 'Du bist im Chor.', 'topic' => null, 'order' => 30, 'needs' => "Deine Stimme\nZeit", 'markdown' => "## Los\n\n1. Sing {{platform.video}}."];

	protected function setUp(): void {
		parent::setUp();
		$this->begin();
	}

	protected function tearDown(): void {
		$config = $this->world->service(IAppConfig::class);
		$config->deleteKey(Application::APP_ID, PackageParts::KEY);
		$config->deleteKey(Application::APP_ID, Application::REGION);
		parent::tearDown();
	}

	public function testAnUnchangedServerFindsNothingNewInItsOwnArchive(): void {
		$states = $this->post('redaktion', '/archive/preview', ['archive' => $this->export()])->column('state');
		self::assertCount(24 + 2 + 5, $states);
		self::assertSame(['same'], array_values(array_unique($states, SORT_REGULAR)));
	}

	public function testWhatIsTakenIntoAnEmptyServerIsEqualAfterwards(): void {
		$this->fill();
		$archive = $this->export();
		$this->world = World::fresh();
		$this->begin();
		$this->tearDown();
		$preview = $this->post('admin', '/archive/preview', ['archive' => $archive]);
		$states = array_column((array)$preview->data, 'state', 'id');
		self::assertSame(['new', 'differs', 'differs', 'same', 'same'], [$states['page:chor'], $states['page:files'], $states['platforms:table'], $states['glossary:words'], $states['package:consent']]);
		$changed = array_keys(array_filter($states, static fn (mixed $state): bool => $state !== 'same'));
		self::assertSame(['taken' => 3], $this->post('redaktion', '/archive/import', ['archive' => $archive, 'take' => array_fill_keys($changed, 'theirs')])->data);
		self::assertSame(self::files($archive), self::files($this->export()));
		self::assertSame('So singst du mit', $this->get('mitglied', '/handbook/chor')->at('title'));
	}

	public function testMineStaysUnlessTheirsIsTakenAndIsStillThereAfterwards(): void {
		$this->fill();
		$archive = $this->export();
		$this->put('redaktion', '/editing/pages/files', ['based' => 2, 'title' => 'Mein Titel'] + self::TEXT);
		$this->post('redaktion', '/editing/pages/files/publish', ['based' => 3]);
		self::assertSame(['taken' => 0], $this->post('redaktion', '/archive/import', ['archive' => $archive, 'take' => new \stdClass()])->data);
		self::assertSame('Mein Titel', $this->get('mitglied', '/handbook/files')->at('title'));
		self::assertSame(['taken' => 1], $this->post('redaktion', '/archive/import', ['archive' => $archive, 'take' => ['page:files' => 'theirs']])->data);
		self::assertSame('So singst du mit', $this->get('mitglied', '/handbook/files')->at('title'));
		self::assertContains('Mein Titel', array_column(array_column((array)$this->get('redaktion', '/editing/pages/files')->at('versions'), 'text'), 'title'));
	}

	public function testTopicsAreForTheAdmins(): void {
		$files = self::files($this->export());
		$files['package/topics.json'] = (string)json_encode(['topics' => [['id' => 'choir', 'name' => 'Singen', 'page' => null, 'usual' => true, 'matched' => true, 'hint' => 'Du willst singen.']]]);
		$archive = base64_encode(ZipFile::pack($files));
		self::assertAnswer(400, 'take.package:topics', $this->post('redaktion', '/archive/import', ['archive' => $archive, 'take' => ['package:topics' => 'theirs']]));
		self::assertSame(200, $this->post('admin', '/archive/import', ['archive' => $archive, 'take' => ['package:topics' => 'theirs']])->status);
		self::assertSame(['choir'], array_column((array)$this->get('mitglied', '/vocabulary')->at('topics'), 'id'));
	}

	public function testRolesOfGroupsGoAlongAndAreEqualAfterwards(): void {
		$this->map(['coordinator', 'kreis-goerlitz', ['14626', '14524']], ['editor', 'schreibgruppe', []]);
		$archive = $this->export('admin');
		$this->world = World::fresh();
		$this->begin();
		$states = array_column((array)$this->post('admin', '/archive/preview', ['archive' => $archive])->data, 'state', 'id');
		self::assertSame(['new', 'new'], [$states['role:coordinator/kreis-goerlitz'], $states['role:editor/schreibgruppe']]);
		$take = ['role:coordinator/kreis-goerlitz' => 'theirs', 'role:editor/schreibgruppe' => 'theirs'];
		self::assertSame(['taken' => 2], $this->post('admin', '/archive/import', ['archive' => $archive, 'take' => $take])->data);
		self::assertSame(self::files($archive), self::files($this->export('admin')));
	}

	public function testTakingARoleOnlyAddsToWhatAGroupHas(): void {
		$this->map(['coordinator', 'kreis-goerlitz', ['14626']]);
		$archive = $this->export('admin');
		$this->world = World::fresh();
		$this->map(['coordinator', 'kreis-goerlitz', ['14524']]);
		$take = ['archive' => $archive, 'take' => ['role:coordinator/kreis-goerlitz' => 'theirs']];
		self::assertSame(['taken' => 1], $this->post('admin', '/archive/import', $take)->data);
		$held = array_column((array)$this->get('admin', '/roles')->data, 'districts', 'name');
		self::assertEqualsCanonicalizing(['14524', '14626'], $held['kreis-goerlitz']);
		self::assertSame(['taken' => 0], $this->post('admin', '/archive/import', $take)->data);
	}

	public function testRolesAreForTheAdminsAndNeedTheirGroupAndDistrict(): void {
		$this->map(['editor', 'schreibgruppe', []]);
		self::assertArrayNotHasKey('package/roles.json', self::files($this->export('redaktion')));
		$archive = $this->export('admin', ['package/roles.json' => ['roles' => [
			['role' => 'trust', 'group' => 'gibt-es-nicht', 'districts' => []],
			['role' => 'intake', 'group' => 'schreibgruppe', 'districts' => ['ost']],
			['role' => 'trust', 'group' => 'schreibgruppe', 'districts' => []],
		]]]);
		$obstacles = array_column((array)$this->post('admin', '/archive/preview', ['archive' => $archive])->data, 'obstacle', 'id');
		self::assertSame(['group', 'districts', null], [$obstacles['role:trust/gibt-es-nicht'], $obstacles['role:intake/schreibgruppe'], $obstacles['role:trust/schreibgruppe']]);
		$before = $this->get('admin', '/roles')->data;
		foreach (['role:trust/gibt-es-nicht', 'role:intake/schreibgruppe'] as $id) {
			self::assertAnswer(400, 'take.' . $id, $this->post('admin', '/archive/import', ['archive' => $archive, 'take' => ['role:trust/schreibgruppe' => 'theirs', $id => 'theirs']]));
		}
		$writer = ['role:trust/schreibgruppe' => 'theirs'];
		self::assertAnswer(400, 'take.role:trust/schreibgruppe', $this->post('redaktion', '/archive/import', ['archive' => $archive, 'take' => $writer]));
		self::assertNotContains('role', $this->post('redaktion', '/archive/preview', ['archive' => $archive])->column('kind'));
		self::assertSame($before, $this->get('admin', '/roles')->data);
	}

	public function testAnotherLandesverbandStartsFromTheTextsOfThisOne(): void {
		$archive = $this->export('admin');
		$this->choose('hb');
		$mine = self::files($this->export('admin'));
		self::assertArrayNotHasKey('package/appeal.json', $mine);
		$ids = ['package:topics', 'package:topics.en', 'package:consent', 'package:agreement', 'package:appeal'];
		self::assertSame(['taken' => 5], $this->post('admin', '/archive/import', ['archive' => $archive, 'take' => array_fill_keys($ids, 'theirs')])->data);
		$theirs = self::files($this->export('admin'));
		foreach ($ids as $id) {
			$file = str_replace(':', '/', $id) . '.json';
			self::assertSame(self::files($archive)[$file], $theirs[$file]);
		}
		self::assertSame($mine['package/words.json'], $theirs['package/words.json']);
		// The way back: the archive that was saved before.
		$this->post('admin', '/archive/import', ['archive' => base64_encode(ZipFile::pack($mine)), 'take' => array_fill_keys(['package:topics', 'package:consent', 'package:agreement'], 'theirs')]);
		self::assertSame($mine['package/consent.json'], self::files($this->export('admin'))['package/consent.json']);
	}

	public function testAPackageWithoutTextsOfAnAppealStillAnswers(): void {
		$this->choose('hb');
		self::assertSame(200, $this->get('admin', '/archive')->status);
		$this->post('admin', '/roles', ['role' => 'coordinator', 'user' => 'koordination', 'districts' => ['*']]);
		self::assertSame(200, $this->get('koordination', '/appeals')->status);
		self::assertSame([], array_filter($this->post('admin', '/archive/preview', ['archive' => $this->export('admin')])->column('state'), static fn (mixed $state): bool => $state !== 'same'));
	}

	public function testWhatIsNoArchiveIsRefused(): void {
		$good = self::files($this->export());
		$bad = [
			'no zip' => 'abc',
			'no base64' => '%%%',
			'no manifest' => base64_encode(ZipFile::pack(['handbook/glossary.json' => '[]'])),
			'another version' => base64_encode(ZipFile::pack(['manifest.json' => '{"format":"ins-netz-gegangen","version":2}'] + $good)),
			'a page without header' => base64_encode(ZipFile::pack(['handbook/pages/files.md' => 'Text'] + $good)),
			'a page under a wrong name' => base64_encode(ZipFile::pack(['handbook/pages/files.md' => $good['handbook/pages/calendar.md']] + $good)),
			'words that are none' => base64_encode(ZipFile::pack(['handbook/glossary.json' => '{"a":1}'] + $good)),
			'a role nobody knows' => base64_encode(ZipFile::pack(['package/roles.json' => '{"roles":[{"role":"god","group":"admin","districts":[]}]}'] + $good)),
			'a role for no district' => base64_encode(ZipFile::pack(['package/roles.json' => '{"roles":[{"role":"intake","group":"admin","districts":[]}]}'] + $good)),
			'an appeal of an unknown kind' => base64_encode(ZipFile::pack(['package/appeal.json' => '{"texts":[{"id":"a","name":"A","kind":"film","subject":"A","text":["A"]}]}'] + $good)),
			'a word that is none' => base64_encode(ZipFile::pack(['package/words.json' => '{"<b>":"Kreis"}'] + $good)),
			'English for a topic that is none' => base64_encode(ZipFile::pack(['package/topics.en.json' => '{"../x":{"name":"A"}}'] + $good)),
			'a huge file' => base64_encode(ZipFile::pack(['handbook/pages/files.md' => str_repeat('a', 300_000)] + $good)),
		];
		foreach ($bad as $what => $archive) {
			self::assertAnswer(400, 'archive', $this->post('redaktion', '/archive/preview', ['archive' => $archive]), $what);
		}
		self::assertSame(404, $this->get('mitglied', '/archive')->status);
	}

	/** Somebody who writes. */
	private function begin(): void {
		$this->post('admin', '/roles', ['role' => 'editor', 'user' => 'redaktion']);
	}

	/** An own page, a changed one, and another table. */
	private function fill(): void {
		foreach (['chor', 'files'] as $page) {
			$this->put('redaktion', "/editing/pages/$page", ['based' => 0] + self::TEXT);
			$this->post('redaktion', "/editing/pages/$page/publish", ['based' => 1, 'checkedBy' => 'Erna Probe']);
		}
		$table = $this->get('redaktion', '/platforms');
		$without = static fn (mixed $row, string $key): array => array_diff_key((array)$row, [$key => 0]);
		$platforms = array_map(static fn (mixed $row): array => ['address' => 'https://example.org/'] + $without($row, 'onTrial'), (array)$table->at('platforms'));
		$purposes = array_map(static fn (mixed $row): array => $without($row, 'decision'), (array)$table->at('purposes'));
		self::assertSame(200, $this->put('redaktion', '/platforms', ['based' => 0, 'platforms' => $platforms, 'purposes' => $purposes])->status);
	}

	/** @param array<string, mixed> $changed file → other content */
	private function export(string $by = 'redaktion', array $changed = []): string {
		$archive = $this->get($by, '/archive')->at('archive');
		$archive = is_string($archive) ? $archive : self::fail('There is no archive.');
		return $changed === [] ? $archive : base64_encode(ZipFile::pack(array_map(static fn (mixed $content): string => (string)json_encode($content), $changed) + self::files($archive)));
	}

	/** @param array{string, string, list<string>} ...$roles role, group, districts */
	private function map(array ...$roles): void {
		foreach ($roles as [$role, $group, $districts]) {
			$this->world->service(IGroupManager::class)->createGroup($group);
			self::assertSame(201, $this->post('admin', '/roles', ['role' => $role, 'group' => $group, 'districts' => $districts])->status);
		}
	}

	private function choose(string $region): void {
		$this->world->service(IAppConfig::class)->setValueString(Application::APP_ID, Application::REGION, $region);
	}

	/** @return array<string, string> */
	private static function files(string $archive): array {
		return ZipFile::unpack((string)base64_decode($archive, true));
	}
}
