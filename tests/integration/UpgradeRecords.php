<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Roles\RoleStore;
use RuntimeException;

/** A few invented records in every state that matters, as people would have made them. */
final class UpgradeRecords {
	private const PLACE = ['district' => '14626', 'channels' => ['phone']];

	public static function make(World $world): void {
		foreach (['intake' => 'aufnahme', 'coordinator' => 'koordination'] as $role => $group) {
			$world->service(RoleStore::class)->set($world->service(Region::class)->unit(), $role, $group, [Actor::EVERYWHERE]);
		}
		$words = self::call($world, 'mitglied', 'GET', '/vocabulary');
		$consent = static fn (string $by): array => ['version' => $words->at('consent.version'), 'by' => $by];
		$agreement = $words->at('agreement.version');
		self::call($world, 'helferin', 'PUT', '/helpers/me', [...self::PLACE, 'agreement' => $agreement, 'topics' => ['email' => 3, 'bbb_join' => 2]]);
		self::call($world, 'koordination', 'POST', '/helpers', [
			...self::PLACE, 'agreement' => $agreement, 'person' => ['name' => 'Otto Beispiel', 'phone' => '0171 3920011'], 'consent' => $consent('phone'),
		]);
		self::call($world, 'mitglied', 'POST', '/requests', [
			...self::PLACE, 'topics' => ['email'], 'person' => ['phone' => '030 23125 101'], 'text' => 'Anhänge gehen nicht auf.', 'needs' => ['hearing'],
			'consent' => $consent('self'),
		]);
		$ids = [];
		foreach (['Erna Beispiel' => '030 23125 102', 'Hilde Beispiel' => '030 23125 103', 'Karl Beispiel' => '030 23125 104'] as $name => $phone) {
			$ids[] = self::call($world, 'aufnahme', 'POST', '/requests', [
				...self::PLACE, 'topics' => ['bbb_join'], 'person' => ['name' => $name, 'phone' => $phone, 'contactNote' => 'Lange klingeln lassen'], 'consent' => $consent('phone'),
			])->int('id');
		}
		$helper = self::call($world, 'helferin', 'GET', '/helpers/me')->int('id');
		$asked = self::call($world, 'koordination', 'POST', "/requests/$ids[0]/asks", ['helpers' => [$helper], 'deadline' => gmdate('Y-m-d\TH:i:s\Z', time() + 2 * 86400)]);
		self::call($world, 'helferin', 'POST', '/asks/' . $asked->int('asks.0.id') . '/accept');
		self::call($world, 'koordination', 'POST', "/requests/$ids[0]/confirm", ['ask' => $asked->int('asks.0.id')]);
		self::call($world, 'koordination', 'POST', "/requests/$ids[1]/close", ['outcome' => 'solved']);
		self::call($world, 'koordination', 'PUT', "/requests/$ids[2]/board", ['text' => 'Wer kann helfen?']);
	}

	/** @return array<string, array<string, mixed>> path → contact data that a coordinator reads there */
	public static function contacts(World $world): array {
		$contacts = [];
		foreach (['requests?queue=all' => 'requests', 'helpers?limit=50' => 'helpers'] as $list => $kind) {
			foreach (array_keys((array)self::call($world, 'koordination', 'GET', '/' . $list)->data) as $index) {
				$path = '/' . $kind . '/' . self::call($world, 'koordination', 'GET', '/' . $list)->int($index . '.id') . '/contact';
				$reply = $world->call('koordination', 'GET', $path);
				if ($reply->status === 200) {
					/** @var array<string, mixed> $contact */
					$contact = $reply->data;
					$contacts[$path] = $contact;
				}
			}
		}
		ksort($contacts);
		return $contacts;
	}

	private static function call(World $world, string $userId, string $method, string $path, mixed $body = null): Reply {
		$reply = $world->call($userId, $method, $path, $body);
		return $reply->status < 300 ? $reply : throw new RuntimeException("$userId: $method $path gave $reply->status " . json_encode($reply->data, JSON_UNESCAPED_UNICODE));
	}
}
