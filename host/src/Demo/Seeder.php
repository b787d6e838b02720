<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use Closure;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;
use OCA\InsNetzGegangen\Service\Requests\Secrets;
use OCA\InsNetzGegangen\Service\Requests\Vault;
use OCP\IDBConnection;

/**
 * Many invented records in a short time, for measuring: written straight into the tables, because thousands of calls
 * would take minutes. The same numbers give the same records. It asks for nothing of this host but the app and the
 * public interfaces, so that a real server can be filled with it too.
 */
final class Seeder {
	private const BATCH = 500;
	/** Of a hundred requests, how many are in which state. */
	private const STATES = ['new' => 50, 'callback' => 6, 'clarified' => 6, 'searching' => 14, 'accepted' => 4, 'arranged' => 6, 'waiting' => 2, 'closed' => 12];
	/** State of the ask that goes with the state of the request. */
	private const ASKS = ['searching' => 'asked', 'accepted' => 'accepted', 'arranged' => 'accepted', 'closed' => 'accepted'];
	private const CHANNELS = [['phone'], ['phone', 'video'], ['on_site', 'phone'], ['video']];

	/** @param Closure(class-string): object $get gives a service of the app */
	public function __construct(
		private Closure $get,
		private int $now,
	) {
	}

	public function run(int $helpers, int $requests): void {
		$helperIds = $this->batches($helpers, $this->helper(...));
		$this->batches($requests, fn (int $index): int => $this->request($index, $helperIds));
	}

	/**
	 * @param Closure(int): int $make gives the id
	 * @return list<int>
	 */
	private function batches(int $number, Closure $make): array {
		$ids = [];
		$db = $this->service(IDBConnection::class);
		foreach (array_chunk(range(0, max(0, $number - 1)), self::BATCH) as $batch) {
			$db->beginTransaction();
			foreach ($number === 0 ? [] : $batch as $index) {
				$ids[] = $make($index);
			}
			$db->commit();
		}
		return $ids;
	}

	private function helper(int $index): int {
		$helper = new Helper();
		$helper->setUnit($this->region()->unit());
		$helper->setEnteredBy('koordination');
		[$district, $code] = $this->place($index * 7);
		$helper->setDistrict($district);
		$helper->setPostalCode($code);
		$helper->setChannels(self::CHANNELS[$index % 4]);
		$helper->setTopics([$this->topic($index) => 3, $this->topic($index + 1) => 2, $this->topic($index + 4) => 1]);
		$helper->setLanguages(['de']);
		$helper->setCapacity(1 + $index % 4);
		$helper->setAgreementVersion($this->region()->agreement()['version']);
		$helper->setAgreementAt($this->now - 86_400);
		$helper->setCreatedAt($this->now - 90 * 86_400 + $index);
		$helper->setUpdatedAt($this->now - 86_400);
		$mapper = $this->service(HelperMapper::class);
		$stored = $mapper->insert($helper);
		$this->service(SealedPerson::class)->put($stored, ['name' => sprintf('Helfer %d (Demo)', $index), 'phone' => sprintf('+4917139200%02d', $index % 100)]);
		return $mapper->update($stored)->getId();
	}

	/** @param list<int> $helperIds */
	private function request(int $index, array $helperIds): int {
		$state = $this->state($index);
		$created = $this->now - 80 * 86_400 + $index * 600;
		$request = new Request();
		$request->setUnit($this->region()->unit());
		// Half asked themselves, as many people as there are requests; twenty volunteers took down the rest.
		$request->setRequesterId($index % 2 === 0 ? 'mensch-' . $index : null);
		$request->setIntakeBy($index % 2 === 0 ? null : 'aufnahme' . ($index % 40 === 1 ? '' : '-' . $index % 40));
		[$district, $code] = $this->place($index);
		$request->setDistrict($district);
		$request->setPostalCode($code);
		$request->setTopics([$this->topic($index)]);
		$request->setChannels(self::CHANNELS[$index % 4]);
		// Without one nobody would have a language in common with them.
		$request->setLanguages(['de']);
		$request->setState($state);
		$request->setUrgencyConfirmed(true);
		$request->setBoardOpen($index % 20 === 0);
		$request->setRounds(isset(self::ASKS[$state]) ? 1 : 0);
		$request->setClosedAt($state === 'closed' ? $this->now - 86_400 : null);
		$request->setOutcome($state === 'closed' ? 'solved' : null);
		$request->setCreatedAt($created);
		$request->setUpdatedAt(min($this->now, $created + 3_600));
		$request->setCodeword('Wort ' . $index);
		$mapper = $this->service(RequestMapper::class);
		$stored = $mapper->insert($request);
		$this->service(Vault::class)->close($stored, new Secrets(name: sprintf('Mensch %d (Demo)', $index), phone: sprintf('+493023125%03d', $index % 1000), text: 'Das Gerät zeigt nichts an.'));
		if ($index % 20 === 0) {
			$this->service(Vault::class)->closeDeskText($stored, 'Wer kann helfen?');
		}
		$mapper->update($stored);
		$this->service(EventMapper::class)->add($this->region()->unit(), 'aufnahme', 'created', 'request', $stored->getId(), 'new', null, $created);
		if ($helperIds !== [] && isset(self::ASKS[$state])) {
			$this->ask($stored, $helperIds[$index % count($helperIds)], self::ASKS[$state]);
		}
		return $stored->getId();
	}

	private function ask(Request $request, int $helperId, string $state): void {
		$ask = new Ask();
		$ask->setUnit($request->getUnit());
		$ask->setRequestId($request->getId());
		$ask->setHelperId($helperId);
		$ask->setState($state);
		$ask->setChannel('phone');
		$ask->setRound(1);
		$ask->setDeadline($this->now + 2 * 86_400);
		$ask->setAskedBy('koordination');
		$ask->setAskedAt($this->now - 86_400);
		if ($state === 'accepted') {
			$ask->setAnsweredAt($this->now - 3_600);
		}
		if (in_array($request->getState(), ['arranged', 'closed'], true)) {
			$ask->setConfirmedAt($this->now - 1_800);
			$ask->setEndedAt($request->getClosedAt());
		}
		$this->service(AskMapper::class)->insert($ask);
	}

	private function state(int $index): string {
		$place = $index * 37 % 100;
		foreach (self::STATES as $state => $share) {
			if ($place < $share) {
				return $state;
			}
			$place -= $share;
		}
		return 'new';
	}

	/** @return array{string, string} district and a postal code of it */
	private function place(int $index): array {
		$codes = $this->region()->postalCodes();
		$code = $codes[$index % count($codes)];
		return [$this->region()->place($code)['district'] ?? '', $code];
	}

	private function topic(int $index): string {
		$topics = array_values(array_filter($this->region()->topics(), static fn (array $topic): bool => $topic['matched']));
		return $topics[$index % count($topics)]['id'];
	}

	private function region(): Region {
		return $this->service(Region::class);
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	private function service(string $class): object {
		$service = ($this->get)($class);
		assert($service instanceof $class);
		return $service;
	}
}
