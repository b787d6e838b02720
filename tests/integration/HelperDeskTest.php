<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\EventMapper;
use OCP\IAppConfig;

final class HelperDeskTest extends AppCase {
	private const ENTERED = [
		'district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1',
		'person' => ['name' => 'Otto Probe', 'phone' => '0171 3920011'], 'consent' => ['version' => '2026-1', 'by' => 'phone'],
	];

	public function testDeskEntersHelpersWithoutAccount(): void {
		$reply = $this->post('aufnahme', '/helpers', self::ENTERED);
		$this->assertAnswer(201, null, $reply);
		Shape::assert('Helper', $reply->data);
		self::assertSame([null, 'Otto Probe', null], array_map($reply->at(...), ['user', 'name', 'phone']));
		$this->assertAnswer(404, null, $this->post('mitglied', '/helpers', self::ENTERED));
		$this->assertAnswer(404, null, $this->post('admin', '/helpers', self::ENTERED));
	}

	public function testRefusals(): void {
		$with = fn (array $with): Reply => $this->post('koordination', '/helpers', [...self::ENTERED, ...$with]);
		$this->assertAnswer(400, 'person', $with(['person' => null]));
		$this->assertAnswer(400, 'person.name', $with(['person' => ['phone' => '0171 3920011']]));
		$this->assertAnswer(400, 'person.name', $with(['person' => ['name' => "Otto\u{202E}", 'phone' => '0171 3920011']]));
		$this->assertAnswer(400, 'person.phone', $with(['person' => ['name' => 'Otto']]));
		$this->assertAnswer(400, 'person.phone', $with(['person' => ['name' => 'Otto', 'phone' => '12']]));
		$this->assertAnswer(400, 'person.email', $with(['person' => ['name' => 'Otto', 'email' => 'otto@']]));
		$this->assertAnswer(400, 'person.user', $with(['person' => ['name' => 'Otto', 'phone' => '0171 3920011', 'user' => 'x']]));
		$this->assertAnswer(400, 'consent', $with(['consent' => null]));
		$this->assertAnswer(400, 'consent.version', $with(['consent' => ['version' => '1', 'by' => 'phone']]));
		$this->assertAnswer(400, 'consent.by', $with(['consent' => ['version' => '2026-1', 'by' => 'third_person']]));
		self::assertSame([], $this->get('koordination', '/helpers')->data);
	}

	public function testCorrectAndRemove(): void {
		$id = $this->helperWithoutAccount();
		$changed = [...self::ENTERED, 'capacity' => 7, 'person' => ['name' => 'Otto Neu', 'phone' => '0171 3920012']];
		$this->assertAnswer(404, null, $this->put('mitglied', "/helpers/$id", $changed));
		$reply = $this->put('aufnahme', "/helpers/$id", $changed);
		self::assertSame([7, 'Otto Neu'], array_map($reply->at(...), ['capacity', 'name']));
		self::assertSame('+491713920012', $this->get('aufnahme', "/helpers/$id/contact")->at('phone'));
		$this->assertAnswer(404, null, $this->delete('aufnahme', "/helpers/$id"));
		$this->assertAnswer(200, null, $this->delete('koordination-goerlitz', "/helpers/$id"));
		$this->assertAnswer(404, null, $this->get('koordination', "/helpers/$id"));
	}

	public function testADeclarationOnFileLetsAHelperBeAskedWhereItIsRequired(): void {
		$config = $this->world->boot()->server->get(IAppConfig::class);
		$config->setValueBool('ins_netz_gegangen', 'declarationRequired', true);
		try {
			$id = $this->helper('helferin', ['district' => '14626']);
			$tied = $this->helper('helfer', ['district' => '14612', 'ties' => ['14626']]);
			$body = ['helpers' => [$id], 'deadline' => gmdate('Y-m-d\TH:i:s\Z', time() + 2 * 86_400)];
			$request = $this->wished();
			$this->assertAnswer(409, 'declaration', $this->post('koordination-goerlitz', "/requests/$request/asks", $body));
			foreach (['mitglied', 'helferin', 'aufnahme', 'admin'] as $userId) {
				$this->assertAnswer(404, null, $this->put($userId, "/helpers/$id/declaration", ['onFile' => true]), $userId);
			}
			$this->assertAnswer(404, null, $this->put('koordination-goerlitz', "/helpers/$tied/declaration", ['onFile' => true]));
			$this->assertAnswer(400, 'onFile', $this->put('koordination-goerlitz', "/helpers/$id/declaration", ['onFile' => 1]));
			foreach ([1, 2] as $ignored) {
				$reply = $this->put('koordination-goerlitz', "/helpers/$id/declaration", ['onFile' => true]);
				Shape::assert('Helper', $reply->data);
				self::assertTrue($reply->at('declaration'));
			}
			$this->assertAnswer(200, null, $this->post('koordination-goerlitz', "/requests/$request/asks", $body));
			self::assertFalse($this->put('koordination-goerlitz', "/helpers/$id/declaration", ['onFile' => false])->at('declaration'));
		} finally {
			$config->deleteKey('ins_netz_gegangen', 'declarationRequired');
		}
		$events = array_filter($this->world->service(EventMapper::class)->ofRecords(['helper' => [$id]], 10), static fn ($event): bool => $event->getAction() === 'declaration');
		self::assertSame(['not_on_file', 'on_file'], array_map(static fn ($event): ?string => $event->getDetail(), array_values($events)));
	}

	public function testPeopleWithAccountLookAfterTheirOwnRecord(): void {
		$id = $this->helper('helferin');
		$this->assertAnswer(404, null, $this->put('koordination', "/helpers/$id", self::ENTERED));
		$this->assertAnswer(404, null, $this->delete('koordination', "/helpers/$id"));
	}

	public function testWhoSeesWhom(): void {
		$own = $this->helper('helferin', ['district' => '14626', 'phone' => '0351 2312511']);
		$tied = $this->helper('helfer', ['district' => '14612', 'ties' => ['14626'], 'channels' => ['on_site']]);
		$afar = $this->helper('mitglied', ['district' => '14713', 'channels' => ['video']]);
		$foreign = $this->helper('redaktion', ['district' => '14713', 'channels' => ['on_site']]);

		$list = $this->get('koordination-goerlitz', '/helpers');
		self::assertSame([$own, $tied, $afar], $list->column('id'));
		self::assertSame([false, false, true], $list->column('elsewhere'));
		self::assertIsArray($list->data);
		foreach ($list->data as $row) {
			Shape::assert('HelperListItem', $row);
		}
		self::assertSame(['id', 'name', 'district', 'elsewhere'], array_keys((array)$list->at('2')));
		self::assertStringNotContainsString('2312511', (string)json_encode($list->data), 'no contact data in a list');
		self::assertSame([$own, $tied, $afar, $foreign], $this->get('koordination', '/helpers')->column('id'));

		self::assertNull($this->get('koordination-goerlitz', "/helpers/$own")->at('phone'));
		$this->assertAnswer(200, null, $this->get('koordination-goerlitz', "/helpers/$tied"));
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/helpers/$afar"));
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/helpers/$afar/contact"));
		foreach (['mitglied', 'helfer', 'aufnahme', 'admin', 'vorstand'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/helpers'), $userId);
			$this->assertAnswer(404, null, $this->get($userId, "/helpers/$own"), $userId);
		}
	}

	/** Names of accounts come from the server's own cache, so people without account are counted. */
	public function testFixedNumberOfQueries(): void {
		$this->helperWithoutAccount();
		$one = $this->get('koordination', '/helpers');
		$this->helperWithoutAccount(['name' => 'Paula Probe', 'phone' => '0171 3920012']);
		$this->helperWithoutAccount(['name' => 'Rita Probe', 'phone' => '0171 3920013']);
		$all = $this->get('koordination', '/helpers');
		self::assertSame([1, 3], [count((array)$one->data), count((array)$all->data)]);
		self::assertSame($one->statements, $all->statements);
	}

	public function testFiltersAndPages(): void {
		$first = $this->helper('helferin', ['topics' => ['hybrid' => 1]]);
		$second = $this->helper('helfer', ['topics' => ['first_steps' => 3], 'district' => '14612']);
		$this->helperWithoutAccount();
		self::assertSame([$first], $this->get('koordination', '/helpers?topic=hybrid')->column('id'));
		self::assertContains($second, $this->get('koordination', '/helpers?topic=first_steps')->column('id'));
		self::assertSame([$second], $this->get('koordination', '/helpers?district=14612')->column('id'));
		$page = $this->get('koordination', '/helpers?limit=1');
		self::assertSame([$first], $page->column('id'));
		self::assertSame([$second], $this->get('koordination', '/helpers?limit=1&cursor=' . $page->cursor)->column('id'));
		$all = $this->get('koordination', '/helpers');
		self::assertNull($all->cursor);
		self::assertCount(3, (array)$all->data);
		$this->assertAnswer(400, 'limit', $this->get('koordination', '/helpers?limit=201'));
		$this->assertAnswer(400, 'limit', $this->get('koordination', '/helpers?limit=x'));
		$this->assertAnswer(400, 'cursor', $this->get('koordination', '/helpers?cursor=-1'));
		$this->assertAnswer(400, 'topic', $this->get('koordination', '/helpers?topic=knitting'));
		$this->assertAnswer(400, 'district', $this->get('koordination', '/helpers?district=1'));
	}

	public function testContactIsAnEventOnceADay(): void {
		$id = $this->helper('helferin', ['phone' => '0351 2312511']);
		foreach ([1, 2] as $ignored) {
			$reply = $this->get('aufnahme', "/helpers/$id/contact");
			Shape::assert('Contact', $reply->data);
			self::assertSame(['Helga Demo', '+493512312511', 'helferin@example.org'], array_map($reply->at(...), ['name', 'phone', 'email']));
		}
		$events = array_filter($this->world->service(EventMapper::class)->ofRecords(['helper' => [$id]], 10), static fn ($event): bool => $event->getAction() === 'read_contact');
		self::assertCount(1, $events);
		$this->assertAnswer(404, null, $this->get('mitglied', "/helpers/$id/contact"));
		$this->assertAnswer(404, null, $this->get('admin', "/helpers/$id/contact"));
	}

	public function testContactOfAHelperFromElsewhereWhileAskedForAnOwnRequest(): void {
		$afar = $this->helper('helferin', ['district' => '14713', 'channels' => ['phone']]);
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/helpers/$afar/contact"));
		$request = $this->wished();
		[$ask] = $this->ask($request, [$afar], 'koordination-goerlitz');
		$this->assertAnswer(200, null, $this->get('koordination-goerlitz', "/helpers/$afar/contact"));
		$this->assertAnswer(200, null, $this->post('koordination-goerlitz', "/asks/$ask/reject"));
		$this->assertAnswer(404, null, $this->get('koordination-goerlitz', "/helpers/$afar/contact"));
	}

	private function delete(string $userId, string $path): Reply {
		return $this->world->call($userId, 'DELETE', $path);
	}
}
