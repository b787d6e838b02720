<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use Doctrine\DBAL\Driver\PDO\Exception as DriverException;
use Doctrine\DBAL\Exception\DeadlockException;
use InsNetzGegangen\Host\Database\DatabaseException;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Archive\PackageParts;
use OCA\InsNetzGegangen\Archive\ZipFile;
use OCP\IAppConfig;
use OCP\IGroupManager;
use PDOException;
use RuntimeException;

/** Taking over an archive when something gets in the way. */
final class TakeoverTest extends AppCase {
	private const TOPICS = ['topics' => [['id' => 'choir', 'name' => 'Singen', 'page' => null, 'usual' => true, 'matched' => true, 'hint' => 'Du willst singen.']]];
	private const IDS = ['page:chor', 'page:files', 'platforms:table', 'package:topics', 'role:coordinator/kreis-goerlitz'];

	protected function setUp(): void {
		parent::setUp();
		foreach (['editor' => 'redaktion', 'executive' => 'vorstand'] as $role => $userId) {
			$this->post('admin', '/roles', ['role' => $role, 'user' => $userId]);
		}
		$this->world->service(IGroupManager::class)->createGroup('kreis-goerlitz');
	}

	protected function tearDown(): void {
		$this->world->breaker = null;
		$this->world->service(IAppConfig::class)->deleteKey(Application::APP_ID, PackageParts::KEY);
		parent::tearDown();
	}

	public function testWhereverItBreaksNothingIsTakenOver(): void {
		$archive = $this->archive();
		$before = $this->state();
		$broken = 0;
		while (!$this->breaksAt($broken + 1, $archive)) {
			$broken++;
			self::assertSame($before, $this->state(), "broken at statement $broken");
		}
		self::assertGreaterThan(12, $broken, 'each text and each role was written');
		self::assertSame(['same'], array_values(array_unique($this->states($archive), SORT_REGULAR)));
	}

	public function testADeadlockAtTheEndBeginsAgainAndLosesNothing(): void {
		$archive = $this->archive();
		$victim = true;
		$this->world->breaker = static function (string $sql) use (&$victim): void {
			if ($victim && str_contains($sql, 'oc_ing_roles')) {
				$victim = false;
				throw DatabaseException::of(new DeadlockException(DriverException::new(new PDOException('deadlock')), null));
			}
		};
		self::assertSame(['taken' => count(self::IDS)], $this->take($archive)->data);
		self::assertFalse($victim);
		self::assertSame(['same'], array_values(array_unique($this->states($archive), SORT_REGULAR)));
	}

	public function testADecisionAboutAPlatformThatWasReplacedIsHistory(): void {
		$this->post('vorstand', '/platforms/decide', ['purpose' => 'video', 'platform' => 'bbb', 'body' => 'Landesvorstand', 'date' => '2020-05-15']);
		$this->take($this->archive(), ['platforms:table']);
		$table = $this->get('mitglied', '/platforms');
		self::assertSame(['nextcloud', null], [$table->at('purposes.0.platform'), $table->at('purposes.0.decision')]);
		self::assertIsString($table->at('history.0.endedAt'));
	}

	/** Whether the import came through because it has fewer statements than that. */
	private function breaksAt(int $statement, string $archive): bool {
		$this->world->breaker = static function () use (&$statement): void {
			if (--$statement === 0) {
				throw new RuntimeException('The connection is gone');
			}
		};
		try {
			return $this->take($archive)->status === 200;
		} catch (RuntimeException) {
			return false;
		} finally {
			$this->world->breaker = null;
		}
	}

	/** @param list<string> $ids */
	private function take(string $archive, array $ids = self::IDS): Reply {
		return $this->post('admin', '/archive/import', ['archive' => $archive, 'take' => array_fill_keys($ids, 'theirs')]);
	}

	/** @return array<array-key, mixed> everything an import could have touched */
	private function state(): array {
		return [$this->get('admin', '/archive')->data, $this->rows('ing_documents'), $this->rows('ing_roles'), $this->rows('ing_events')];
	}

	/** @return array<array-key, mixed> id → how it stands beside what is here */
	private function states(string $archive): array {
		return array_column((array)$this->post('admin', '/archive/preview', ['archive' => $archive])->data, 'state', 'id');
	}

	/** One of everything that can be taken: a new page, a changed one, another table, other topics, a role. */
	private function archive(): string {
		$exported = $this->get('admin', '/archive')->at('archive');
		$files = ZipFile::unpack((string)base64_decode(is_string($exported) ? $exported : '', true));
		$page = "---\nid: %s\ntopic: \ntitle: So singst du mit\ngoal: Du bist im Chor.\nneeds:\n  - Zeit\ncheckedBy: \ndate: 2026-01-01\norder: 30\n---\n\n## Los\n";
		foreach (['chor', 'files'] as $id) {
			$files["handbook/pages/$id.md"] = sprintf($page, $id);
		}
		$files['handbook/platforms.json'] = (string)preg_replace('/("id": "video",.*?"platform": )"bbb"/s', '$1"nextcloud"', $files['handbook/platforms.json'], 1);
		unset($files['package/topics.en.json']);
		$files['package/topics.json'] = (string)json_encode(self::TOPICS);
		$files['package/roles.json'] = (string)json_encode(['roles' => [['role' => 'coordinator', 'group' => 'kreis-goerlitz', 'districts' => ['14626']]]]);
		return base64_encode(ZipFile::pack($files));
	}
}
