<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\RoleMapper;
use OCP\IDBConnection;

/** What the desk cannot do by mistake. */
class DeskRulesTest extends AppCase {
	public function testAtMostThreeAreAskedAtATime(): void {
		$request = $this->wished();
		$helpers = [$this->helper('helferin'), $this->helper('helfer'), $this->helperWithoutAccount(), $this->helperWithoutAccount(['name' => 'Ute Probe', 'phone' => '0171 3920012'])];
		$asks = [...$this->ask($request, array_slice($helpers, 0, 2)), ...$this->ask($request, [$helpers[2]])];
		$fourth = ['helpers' => [$helpers[3]], 'deadline' => $this->inDays(1)];
		self::assertAnswer(400, 'helpers', $this->post('koordination', "/requests/$request/asks", $fourth));
		$this->post('helferin', "/asks/$asks[0]/decline");
		$this->ask($request, [$helpers[3]]);
	}

	public function testWhoCorrectsSomethingElseHasNotConfirmedTheUrgency(): void {
		$request = $this->wished(['urgency' => 3]);
		$correct = fn (array $with): Reply => $this->put('koordination', "/requests/$request", [...array_diff_key(self::wish(), ['consent' => 1, 'person' => 1]), ...$with]);
		self::assertFalse($correct(['urgency' => 3, 'topics' => ['talk']])->at('urgencyConfirmed'));
		self::assertSame([1, true], [$correct(['urgency' => 1])->at('urgency'), $this->get('koordination', "/requests/$request")->at('urgencyConfirmed')]);
	}

	public function testADayBelongsToRestingOnly(): void {
		$request = $this->wished();
		$day = gmdate('Y-m-d', time() + 864000);
		self::assertAnswer(400, 'until', $this->post('koordination', "/requests/$request/moves", ['to' => 'waiting']));
		$clarified = $this->post('koordination', "/requests/$request/moves", ['to' => 'clarified', 'until' => $day]);
		self::assertSame(['clarified', null], [$clarified->at('state'), $clarified->at('waitingUntil')]);
		self::assertAnswer(400, 'until', $this->post('koordination', "/requests/$request/moves", ['to' => 'searching', 'until' => 'bald']));
	}

	public function testAYesReachesThoseWhoStillCoordinate(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')], 'koordination-goerlitz');
		$this->world->service(RoleMapper::class)->deleteOfHolder('user_id', 'koordination-goerlitz');
		$this->post('helferin', "/asks/$ask/accept");
		self::assertSame(['koordination'], $this->whoHeard($request));
	}

	public function testAYesReachesWhoAsked(): void {
		$request = $this->wished();
		[$ask] = $this->ask($request, [$this->helper('helferin')], 'koordination-goerlitz');
		$this->post('helferin', "/asks/$ask/accept");
		self::assertSame(['koordination-goerlitz'], $this->whoHeard($request));
	}

	/** @return list<mixed> accounts that read of a yes */
	private function whoHeard(int $request): array {
		$rows = $this->world->boot()->server->get(IDBConnection::class)->getQueryBuilder()->select('*')->from('notifications')->executeQuery()->fetchAll();
		$about = array_filter($rows, static fn (mixed $row): bool => is_array($row) && $row['subject'] === 'said_yes' && $row['object_id'] == $request);
		return array_column($about, 'user');
	}
}
