<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\IL10N;

/** Words for the keys and values of somebody's own data. */
class PersonalWords {
	/** Key of a record → list of the vocabulary its values come from. */
	private const LISTS = [
		'channels' => 'channels', 'channel' => 'channels', 'devices' => 'devices', 'languages' => 'languages',
		'needs' => 'needs', 'outcome' => 'outcomes', 'training' => 'trainings', 'wishes' => 'wishes',
	];

	public function __construct(
		private IL10N $l10n,
		private Region $region,
		private Vocabulary $vocabulary,
		private PersonalCodes $codes,
		private TimeWords $words,
	) {
	}

	public function label(string $key): string {
		return $this->region->inOwnWords($this->plainLabel($key));
	}

	private function plainLabel(string $key): string {
		$l = $this->l10n;
		return match ($key) {
			'user' => $l->t('Account'), 'displayName', 'name' => $l->t('Name'), 'email' => $l->t('E-mail'), 'phone' => $l->t('Phone'),
			'address' => $l->t('Address'), 'contactNote' => $l->t('Note on how to reach me'), 'contactPerson' => $l->t('Who may be called as well'), 'mayBeTold' => $l->t('What this person may learn'), 'roles' => $l->t('Roles'),
			'districts', 'district', 'home' => $l->t('District'), 'ties' => $l->t('Ties to other districts'), 'postalCode' => $l->t('Postal code'),
			'radiusKm' => $l->t('Radius in kilometres'), 'channels', 'channel' => $l->t('Ways to help'), 'topics' => $l->t('Topics'),
			'devices' => $l->t('Devices'), 'languages' => $l->t('Languages'), 'slots' => $l->t('Times'), 'needs' => $l->t('What I need'),
			'capacity' => $l->t('People at a time'), 'hoursCap' => $l->t('Hours a month'), 'load' => $l->t('People now'),
			'pausedUntil' => $l->t('Pause until'), 'agreement' => $l->t('Helper code accepted in version'),
			'declaration' => $l->t('Data protection declaration on file'), 'declarationSince' => $l->t('Declaration since'),
			'declarationUntil' => $l->t('Declaration until'), 'trainings' => $l->t('Trainings'), 'training' => $l->t('Training'),
			'day' => $l->t('Day'), 'shutOut' => $l->t('Access ended'), 'mailWish' => $l->t('How I am told'), 'left' => $l->t('Lists I left'),
			'state' => $l->t('State'), 'outcome' => $l->t('Outcome'), 'text' => $l->t('What I wrote'),
			'body' => $l->t('For which part of the party'), 'role' => $l->t('What I am there'), 'wishes' => $l->t('What it needs'),
			'textOfTheDesk' => $l->t('What helpers read'), 'contact' => $l->t('Contact data'), 'consents' => $l->t('Consents'),
			'calls' => $l->t('Calls'), 'codeword' => $l->t('Codeword'), 'neededBy' => $l->t('Needed by'), 'urgency' => $l->t('Urgency'),
			'createdAt' => $l->t('Created'), 'closedAt' => $l->t('Closed'), 'askedAt' => $l->t('Asked'), 'answeredAt' => $l->t('Answered'),
			'confirmedAt' => $l->t('Confirmed'), 'contactedAt' => $l->t('Called'), 'lastAskedAt' => $l->t('Last asked'), 'at' => $l->t('When'),
			'version' => $l->t('Version of the text'), 'note' => $l->t('Note'), 'report' => $l->t('Report'), 'action' => $l->t('Action'),
			'record' => $l->t('Record'), 'recordId', 'id', 'helper' => $l->t('Number of the record'), 'kind' => $l->t('Kind'), 'by' => $l->t('How'),
			'pageTitle' => $l->t('Page of the handbook'), 'stepText' => $l->t('Step on this page'), 'answer' => $l->t('Answer'), 'askAgainOn' => $l->t('Ask again on'),
			'appointments' => $l->t('Appointments'), 'options' => $l->t('Proposed times'), 'minutes' => $l->t('Minutes'), 'place', 'placeText' => $l->t('Place'),
			'link' => $l->t('Link to the meeting'), 'dialIn' => $l->t('Number to dial in'), 'pin' => $l->t('PIN'),
			'weekday' => $l->t('Day of the week'), 'from' => $l->t('From'), 'to' => $l->t('Until'),
			'topic' => $l->t('Topic'), 'startsAt' => $l->t('Begins'), 'attended' => $l->t('Was there'),
			'direction' => $l->t('Direction'), 'result' => $l->t('Result'), 'declineReason' => $l->t('Reason'), 'readable' => $l->t('Can still be read'), 'withdrawn' => $l->t('Withdrawn'),
			default => $key,
		};
	}

	/** @param mixed $value neither null nor empty */
	public function value(string $key, mixed $value): string {
		if ($key === 'topics' && is_array($value)) {
			$value = array_is_list($value) ? $value : array_map(strval(...), array_keys($value));
		}
		if ($key === 'slots' && is_array($value)) {
			return $this->words->slots($this->l10n, array_values(array_filter($value, is_string(...))));
		}
		if (is_array($value)) {
			return implode(', ', array_map(fn (mixed $one): string => $this->value($key, $one), $value));
		}
		if (is_bool($value)) {
			return $value ? $this->l10n->t('yes') : $this->l10n->t('no');
		}
		$text = is_scalar($value) ? (string)$value : '';
		return $this->names($key)[$text] ?? $this->codes->word($key, $text) ?? $this->moment($text) ?? $text;
	}

	/** @return array<array-key, string> id → name */
	private function names(string $key): array {
		return match (true) {
			$key === 'topics', $key === 'topic' => array_column($this->region->topicsIn($this->l10n->getLanguageCode()), 'name', 'id'),
			$key === 'district', $key === 'districts', $key === 'ties', $key === 'home' => array_column($this->region->districts(), 'name', 'id') + ['*' => $this->l10n->t('everywhere')],
			$key === 'weekday' => $this->words->weekdays($this->l10n) + [7 => $this->words->weekdays($this->l10n)[0]],
			$key === 'urgency' => array_column($this->vocabulary->urgencies($this->l10n->getLanguageCode()), 'name', 'id'),
			isset(self::LISTS[$key]) => array_column($this->vocabulary->named(self::LISTS[$key], $this->l10n->getLanguageCode()), 'name', 'id'),
			default => [],
		};
	}

	private function moment(string $text): ?string {
		if (preg_match('/^\d{4}-\d\d-\d\d$/D', $text) === 1) {
			return $this->words->day($this->l10n, $text);
		}
		if (preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/D', $text) !== 1) {
			return null;
		}
		return $this->words->momentWithYear($this->l10n, (int)strtotime($text));
	}
}
