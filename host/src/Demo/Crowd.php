<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use OCA\InsNetzGegangen\Rules\Regions;

/** The rest of the country for `make demo SIZE=full`: 35 more helpers and 70 more requests, told by rule and not by hand. */
final class Crowd {
	public const HELPERS = 35;
	public const REQUESTS = 70;
	/** How far the history goes back. */
	public const DAYS_BACK = 90;

	private const FIRST = ['Almut', 'Bernd', 'Carola', 'Detlef', 'Edda', 'Frieder', 'Gudrun', 'Holger', 'Ines', 'Jochen', 'Karin', 'Lothar', 'Margit', 'Norbert'];
	private const LAST = ['Apel', 'Böhm', 'Conrad', 'Dietze', 'Ebert', 'Franke', 'Gruner', 'Heinze', 'Jahn', 'Krüger', 'Lange'];
	private const TOPICS = ['bbb_join', 'email', 'cloud_files', 'messenger', 'passwords', 'talk', 'device_setup', 'phishing'];
	private const WORDS = [
		'bbb_join' => 'Der Ton bleibt weg, sobald das Treffen beginnt.', 'email' => 'Anhänge gehen nicht auf.',
		'cloud_files' => 'Die Papiere zur Sitzung sind nicht zu finden.', 'messenger' => 'In der Gruppe kommen keine Nachrichten an.',
		'passwords' => 'Das Passwort muss neu, und der zweite Schutz ist unklar.', 'talk' => 'Der Anruf klingelt, aber niemand hört etwas.',
		'device_setup' => 'Das Tablet ist neu und noch verpackt.', 'phishing' => 'Eine Nachricht der Bank kommt seltsam vor.',
	];

	/** @var list<string> */
	private array $districts;

	public function __construct(
		private Calendar $calendar,
	) {
		$region = Regions::chosen('');
		$this->districts = array_values(array_filter($region->districtIds(), static fn (string $id): bool => $id !== $region->wholeDistrict()));
	}

	/** @return array<string, string> display name by account: three of five helpers have one */
	public function members(): array {
		$members = [];
		for ($index = 0; $index < self::HELPERS; $index++) {
			if ($this->hasAccount($index)) {
				$members[$this->key($index)] = $this->name($index);
			}
		}
		return $members;
	}

	/** @return list<Step> what has happened until today, in no order */
	public function steps(): array {
		$steps = [];
		for ($index = 0; $index < self::HELPERS; $index++) {
			$steps[] = $this->offer($index);
		}
		for ($index = 0; $index < self::REQUESTS; $index++) {
			$steps = [...$steps, ...$this->story($index)];
		}
		$today = $this->calendar->moment('+0 00:00');
		return array_values(array_filter($steps, static fn (Step $step): bool => $step->moment < $today));
	}

	private function offer(int $index): Step {
		$offer = [
			'district' => $this->district($index), 'channels' => $index % 3 === 0 ? ['phone', 'on_site'] : ['phone', 'video'], 'capacity' => 5,
			'topics' => [$this->topic($index) => 3, $this->topic($index + 1) => 2, $this->topic($index + 3) => 2],
		];
		$moment = $this->calendar->moment('-89 ' . sprintf('%02d:%02d', 9 + $index % 10, $index));
		return $this->hasAccount($index)
			? new Step($moment, $this->key($index), 'offer_help', $this->key($index), $offer)
			: new Step($moment, 'koordination', 'enter', $this->key($index), [...$offer, 'person' => ['name' => $this->name($index), 'phone' => sprintf('0171 39200%02d', 60 + $index)], 'consent' => ['by' => 'phone']]);
	}

	/** @return list<Step> from the call to the end, a few days each */
	private function story(int $index): array {
		$began = 88 - intdiv($index * 86, self::REQUESTS);
		$key = 'ruf-' . $index;
		$helper = $index % self::HELPERS;
		$topic = $this->topic($index);
		$step = fn (int $after, string $time, string $by, string $do, array $fields = []): Step => new Step(
			$this->calendar->moment(sprintf('%+d %s', $after - $began, $time)), $by, $do, $key, self::keyed($fields),
		);
		$steps = [$step(0, sprintf('10:%02d', $index % 60), 'aufnahme', 'create', [
			'person' => ['name' => $this->name($index + 200), 'phone' => sprintf('030 23125 %03d', 300 + $index)], 'consent' => ['by' => 'phone'],
			'district' => $this->district($index), 'topics' => [$topic], 'channels' => ['phone'], 'text' => self::WORDS[$topic],
		])];
		if ($index % 9 === 4) {
			return [...$steps, $step(2, '11:00', 'koordination', 'close', ['outcome' => 'no_longer_wanted'])];
		}
		$steps[] = $step(1, '18:10', 'koordination', 'ask', ['helpers' => [$this->key($helper)], 'deadline' => sprintf('%+d', 4 - $began), 'text' => self::WORDS[$topic]]);
		if (!$this->hasAccount($helper)) {
			return [
				...$steps,
				$step(2, '12:30', 'aufnahme', 'answer', ['helper' => $this->key($helper), 'accept' => true]),
				$step(3, '17:45', 'koordination', 'confirm', ['helper' => $this->key($helper)]),
				$step(7, '18:20', 'koordination', 'close', ['outcome' => $index % 4 === 0 ? 'partly' : 'solved']),
			];
		}
		return [
			...$steps,
			$step(2, '19:30', $this->key($helper), 'accept'),
			$step(3, '17:45', 'koordination', 'confirm', ['helper' => $this->key($helper)]),
			$step(3, '18:15', 'aufnahme', 'call', ['direction' => 'out', 'result' => 'reached', 'told' => true]),
			$step(4, '16:20', $this->key($helper), 'contacted', ['result' => 'reached']),
			$step(6, '20:00', $this->key($helper), 'report', ['result' => 'done']),
			$step(7, '18:20', 'koordination', 'close', ['outcome' => 'solved']),
		];
	}

	private function hasAccount(int $index): bool {
		return $index % 5 < 3;
	}

	private function key(int $index): string {
		return 'hilft-' . $index;
	}

	private function name(int $index): string {
		return self::FIRST[$index % count(self::FIRST)] . ' ' . self::LAST[$index % count(self::LAST)] . ' (Demo)';
	}

	private function topic(int $index): string {
		return self::TOPICS[$index % count(self::TOPICS)];
	}

	private function district(int $index): string {
		return $this->districts[$index % count($this->districts)];
	}

	/**
	 * @param array<array-key, mixed> $fields
	 * @return array<string, mixed>
	 */
	private static function keyed(array $fields): array {
		return array_combine(array_map(strval(...), array_keys($fields)), $fields);
	}
}
