<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Settings;

/**
 * The way through the form: four steps, each a page of its own. What was typed goes along in the page, so that
 * nothing is stored before it is sent.
 */
class FormFlow {
	public function __construct(
		private FormFrame $frame,
		private FormCheck $check,
		private FormGuard $guard,
		private FormSending $sending,
		private FormAction $action,
		private Settings $settings,
		private Region $region,
		private Vocabulary $vocabulary,
		private Names $names,
	) {
	}

	/** @return array<string, mixed> parameters of templates/form.php */
	public function start(FormValues $values): array {
		return $this->step(1, $values->with('begun', $this->guard->stamp()));
	}

	/** @return array<string, mixed> */
	public function closed(): array {
		$l = $this->frame->words();
		return $this->frame->note($l->t('This form is not open'), $l->t('You can call us. We are happy to help.'));
	}

	/** @return array<string, mixed> */
	public function slow(): array {
		$l = $this->frame->words();
		return $this->frame->note(
			$l->t('Please wait a little'),
			$l->t('Just now too much comes from your connection. So we cannot take anything.'),
			$l->t('Please try again in ten minutes. Or call us.'),
		);
	}

	/**
	 * @param int $from step that was filled in
	 * @param string $go `next`, `back`, `send`, or the number of a step to change
	 * @return array<string, mixed>|null null: too much came
	 */
	public function turn(int $from, string $go, FormValues $values): ?array {
		if (!$this->guard->mayTurn()) {
			return null;
		}
		$values = $values->with('begun', $this->guard->keepStamp($values->line('begun')));
		if ($go === 'back') {
			return $this->step(max(1, $from - 1), $values);
		}
		if (in_array($go, ['1', '2', '3'], true)) {
			return $this->step((int)$go, $values);
		}
		for ($step = 1; $step <= $from; $step++) {
			$faults = $this->check->step($step, $values) + ($step === 3 ? $this->action->faults($this->check->district($values), $values) : []);
			if ($faults !== []) {
				return $this->step($step, $values, $faults);
			}
			if ($step === 2 && $this->action->isOver($this->check->district($values))) {
				return $this->action->refusal($this->check->district($values));
			}
		}
		return $from < 4 ? $this->step($from + 1, $values) : $this->send($values);
	}

	/** @return array<string, mixed>|null */
	private function send(FormValues $values): ?array {
		if ($this->guard->isProgram($values)) {
			// A person who is that quick, or whose browser fills in everything, presses once more.
			return $this->step(4, $values->with('leer', ''), ['' => new InvalidInput('', 'That was very quick. Please check everything once more and send it again.')]);
		}
		try {
			$draft = $this->check->whole($values);
		} catch (InvalidInput $fault) {
			return $this->step(4, $values, [$fault->field => $fault]);
		}
		try {
			return $this->guard->maySend() ? $this->sent($this->sending->send($draft)) : null;
		} catch (Conflict) {
			return $this->action->refusal($draft->district);
		}
	}

	/**
	 * @param array<string, InvalidInput> $faults
	 * @return array<string, mixed>
	 */
	private function step(int $step, FormValues $values, array $faults = []): array {
		$l = $this->frame->words();
		$titles = [1 => $l->t('What is it about?'), $l->t('How shall we help?'), $l->t('How do we reach you?'), $l->t('Check and send')];
		return $this->frame->page('step', $titles[$step], [
			'step' => $step,
			'values' => $values,
			'faults' => array_map(static fn (InvalidInput $fault): string => $l->t($fault->text, $fault->parameters), $faults),
			'topics' => $this->region->topics(),
			'channels' => $this->vocabulary->named('channels'),
			'districtWord' => $this->region->districtWord(),
			'consent' => $this->region->consent()['text'],
			'hours' => $this->settings->int('publicFormHours'),
			'review' => $step === 4 ? $this->review($values) : [],
			'byMail' => $values->line('email') !== '',
			'byPhone' => $step === 3 && $this->action->isPaused($this->check->district($values)),
			'notice' => $step < 3 ? [] : $this->action->notice($this->check->district($values)),
		]);
	}

	/** @return array<int, array<string, string>> step → what was typed there, by its name */
	private function review(FormValues $values): array {
		$l = $this->frame->words();
		$code = $values->line('postalCode');
		$district = $values->line('district') !== '' ? $values->line('district') : $this->region->place($code)['district'] ?? null;
		return array_map(static fn (array $part): array => array_filter($part, static fn (string $value): bool => $value !== ''), [
			1 => [$l->t('Topics') => $this->names->topics($values->list('topics')), $l->t('In your words') => $values->line('text')],
			2 => [
				$l->t('Help') => implode(', ', array_map($this->names->channel(...), $values->list('channels'))),
				$l->t('Where') => trim($code . ' ' . ($this->names->district($district) ?? '')),
			],
			3 => [$l->t('Name') => $values->line('name'), $l->t('Phone') => $values->line('phone'), $l->t('E-mail') => $values->line('email')],
		]);
	}

	/**
	 * @param 'mail'|'phone' $way
	 * @return array<string, mixed>
	 */
	private function sent(string $way): array {
		$l = $this->frame->words();
		$hours = $this->settings->int('publicFormHours');
		return $way === 'mail'
			? $this->frame->note(
				$l->t('Please look into your mail now'),
				$l->t('We have sent you an e-mail. Open the link in it and confirm your request.'),
				$l->t('That is possible for %s hours. Then we delete everything.', [$hours]),
				$l->t('No e-mail there? Then look among the unwanted mails. To each address we write once a day only.'),
			)
			: $this->frame->note(
				$l->t('We will call you'),
				$l->t('We call you and ask whether it was you. Please stay near the phone.'),
				$l->t('If we do not reach you within %s hours, we delete everything. Then just call us.', [$hours]),
				$l->t('Nobody of us will ask you for a password.'),
			);
	}
}
