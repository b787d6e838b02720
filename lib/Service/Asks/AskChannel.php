<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;

/** By which way a helper would help: what the person prefers and the helper offers. */
final class AskChannel {
	public static function of(Request $request, Helper $helper): string {
		$wanted = $request->getChannels() ?? [];
		$common = array_values(array_intersect($wanted, $helper->getChannels() ?? []));
		$places = array_filter([$helper->getDistrict(), ...($helper->getTies() ?? [])]);
		foreach ($common as $channel) {
			if ($channel !== 'on_site' || in_array($request->getDistrict(), $places, true)) {
				return $channel;
			}
		}
		return $common[0] ?? $wanted[0] ?? $helper->getChannels()[0] ?? 'phone';
	}
}
