<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;

/** The ask of somebody who says yes without having been asked: an offer from the board, or a second helper. */
final class AcceptedAsk {
	/**
	 * In a round of its own: nobody can stand twice in one, and whoever said nothing in the last may still help.
	 *
	 * @param int $now seconds
	 * @param string $by how the yes came, such as `board`
	 */
	public static function of(Request $request, Helper $helper, int $now, string $by): Ask {
		$request->setRounds($request->getRounds() + 1);
		$ask = new Ask();
		$ask->setUnit($request->getUnit());
		$ask->setRequestId($request->getId());
		$ask->setHelperId($helper->getId());
		$ask->setState('accepted');
		$ask->setChannel(AskChannel::of($request, $helper));
		$ask->setRound($request->getRounds());
		$ask->setDeadline($now);
		$ask->setAskedAt($now);
		$ask->setAnsweredAt($now);
		$ask->setAnsweredBy($by);
		return $ask;
	}
}
