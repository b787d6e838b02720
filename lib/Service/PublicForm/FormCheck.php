<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Requests\PersonInput;
use OCA\InsNetzGegangen\Service\Requests\PlaceInput;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCA\InsNetzGegangen\Service\Requests\RequestInput;

/** Checks one step of the form, and finds every fault of it at once; the rules are those of the form in the app. */
class FormCheck {
	/** Which fields stand on which step. */
	public const STEPS = [1 => ['topics', 'text'], 2 => ['channels', 'postalCode', 'district'], 3 => ['name', 'phone', 'email'], 4 => ['consent']];
	private const MAX_TEXT = 2000;

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
		private PlaceInput $places,
		private PersonInput $persons,
		private RequestInput $requests,
	) {
	}

	/** @return array<string, InvalidInput> field → what is wrong with it */
	public function step(int $step, FormValues $values): array {
		return match ($step) {
			1 => $this->topics($values),
			2 => $this->where($values),
			3 => $this->person($values),
			4 => $values->line('consent') === '' ? ['consent' => new InvalidInput('consent', 'Please tick that you agree. Without it we may not help you.')] : [],
			default => [],
		};
	}

	/** @return string|null null when it is not told yet, or not known */
	public function district(FormValues $values): ?string {
		try {
			return $this->places->read(new Fields(['postalCode' => $values->line('postalCode'), 'district' => $values->line('district')]), false)[0];
		} catch (InvalidInput) {
			return null;
		}
	}

	/** @throws InvalidInput what no step has found */
	public function whole(FormValues $values): RequestDraft {
		return $this->requests->forStranger($values->fields($this->region->consent()['version']));
	}

	/** @return array<string, InvalidInput> */
	private function topics(FormValues $values): array {
		$fields = new Fields(['topics' => $values->list('topics'), 'text' => $values->line('text')]);
		$faults = $this->collect([
			'topics' => fn () => $fields->choices('topics', $this->region->topicIds()),
			'text' => static fn () => $fields->text('text', self::MAX_TEXT),
		]);
		if ($faults === [] && $values->list('topics') === [] && $values->line('text') === '') {
			$faults['topics'] = new InvalidInput('topics', 'Please choose a topic, or write in a few words what it is about.');
		}
		return $faults;
	}

	/** @return array<string, InvalidInput> */
	private function where(FormValues $values): array {
		return $this->collect([
			'channels' => fn () => (new Fields(['channels' => $values->list('channels')]))->choices('channels', $this->vocabulary->ids('channels'), true),
			'postalCode' => fn () => $this->places->read(new Fields(['postalCode' => $values->line('postalCode'), 'district' => $values->line('district')]), false),
		]);
	}

	/** @return array<string, InvalidInput> */
	private function person(FormValues $values): array {
		$one = fn (string $field) => fn () => $this->persons->read($this->only($values, $field), false, []);
		$faults = $this->collect([
			'name' => static fn () => (new Fields(['name' => $values->line('name')]))->personName('name', true),
			'phone' => $one('phone'),
			'email' => $one('email'),
		]);
		return $faults !== [] ? $faults : $this->collect([
			'phone' => fn () => $this->persons->read($this->only($values, 'name', 'phone', 'email'), true, $values->list('channels')),
		]);
	}

	private function only(FormValues $values, string ...$names): Fields {
		$given = [];
		foreach ($names as $name) {
			$given[$name] = $values->line($name);
		}
		return new Fields($given, 'person');
	}

	/**
	 * @param array<string, callable(): mixed> $checks by the field they begin with
	 * @return array<string, InvalidInput> by the field the refusal names
	 */
	private function collect(array $checks): array {
		$faults = [];
		foreach ($checks as $field => $check) {
			try {
				$check();
			} catch (InvalidInput $fault) {
				$at = str_replace('person.', '', $fault->field);
				$faults[$at === '' ? $field : $at] ??= $fault;
			}
		}
		return $faults;
	}
}
