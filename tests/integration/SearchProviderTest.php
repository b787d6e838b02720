<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Search\HandbookProvider;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\Search\ISearchQuery;

final class SearchProviderTest extends AppCase {
	public function testPagesStandInTheSearchOfTheServer(): void {
		$kernel = $this->world->boot();
		$provider = $this->world->service(HandbookProvider::class, $kernel);
		$users = $kernel->server->get(IUserManager::class);
		[$user, $stranger] = [$users->get('mitglied'), $users->get('aussen')];
		self::assertNotNull($user);
		self::assertNotNull($stranger);
		$kernel->server->get(IUserSession::class)->setUser($user);
		$query = new class implements ISearchQuery {
			public function getTerm(): string {
				return 'Echotest';
			}

			public function getLimit(): int {
				return 1;
			}
		};
		$found = new Reply(200, json_decode((string)json_encode($provider->search($user, $query)), true), null, 0);
		$address = $found->at('entries.0.resourceUrl');
		self::assertSame(['Handbuch', 1], [$found->at('name'), count((array)$found->at('entries'))]);
		self::assertTrue(is_string($address) && str_ends_with($address, '/handbuch/video-join'));
		self::assertLessThan($provider->getOrder('files.view.index', []), $provider->getOrder('ins_netz_gegangen.page.index', []));

		// The server asks for strangers to the app as well.
		$kernel->server->get(IUserSession::class)->setUser($stranger);
		self::assertNull($provider->getOrder('files.view.index', []));
		self::assertSame([], (new Reply(200, json_decode((string)json_encode($provider->search($stranger, $query)), true), null, 0))->at('entries'));
	}
}
