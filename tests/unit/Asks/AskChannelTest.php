<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Asks;

use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Asks\AskChannel;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

class AskChannelTest extends TestCase {
	/** @return iterable<string, array{list<string>, list<string>, string, string}> wished, offered, district of the helper, channel */
	public static function cases(): iterable {
		yield 'the first that both want' => [['video', 'phone'], ['phone', 'video'], '14626', 'video'];
		yield 'what is offered' => [['video', 'phone'], ['phone'], '14626', 'phone'];
		yield 'on site at home' => [['on_site', 'phone'], ['phone', 'on_site'], '14626', 'on_site'];
		yield 'on site from afar only if there is no other way' => [['on_site', 'phone'], ['phone', 'on_site'], '14713', 'phone'];
		yield 'on site from afar' => [['on_site'], ['phone', 'on_site'], '14713', 'on_site'];
		yield 'nothing in common' => [['session'], ['phone'], '14626', 'session'];
		yield 'nothing said' => [[], ['video'], '14626', 'video'];
	}

	/**
	 * @param list<string> $wished
	 * @param list<string> $offered
	 */
	#[DataProvider('cases')]
	public function testChannel(array $wished, array $offered, string $district, string $expected): void {
		$request = new Request();
		$request->setDistrict('14626');
		$request->setChannels($wished);
		$helper = new Helper();
		$helper->setDistrict($district);
		$helper->setChannels($offered);
		self::assertSame($expected, AskChannel::of($request, $helper));
	}
}
