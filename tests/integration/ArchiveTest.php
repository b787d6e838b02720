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

final class ArchiveTest extends AppCase {
	private const TEXT = ['title' => 'So singst du mit', 'goal' => 'Du bist im Chor.', 'topic' => null, 'order' => 30, 'needs' => "Deine Stimme\nZeit", 'markdown' => "## Los\n\n1. Sing {{platform.video}}."];

	protected function setUp(): void {
		parent::setUp();
		$this->begin();
	}

	protected function tearDown(): void {
		$this->world->service(IAppConfig::class)->deleteKey(Application::APP_ID, PackageParts::KEY);
		parent::tearDown();
	}

	public function testAnUnchangedServerFindsNothingNewInItsOwnArchive(): void {
		$states = $this->post('redaktion', '/archive/preview', ['archive' => $this->export()])->column('state');
		self::assertCount(24 + 2 + 3, $states);
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

	private function export(): string {
		$archive = $this->get('redaktion', '/archive')->at('archive');
		return is_string($archive) ? $archive : self::fail('There is no archive.');
	}

	/** @return array<string, string> */
	private static function files(string $archive): array {
		return ZipFile::unpack((string)base64_decode($archive, true));
	}
}
