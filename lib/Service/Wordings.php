<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Desks\ActionStates;
use OCP\IL10N;

/** All lists of ids and names and the wordings in force, as the browser gets them with the first page. */
class Wordings {
	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
		private Settings $settings,
		private Helpdesk $helpdesk,
		private ActionStates $actions,
		private Clock $clock,
		private IL10N $l10n,
	) {
	}

	/** @return array<string, mixed> `Vocabulary` of the HTTP interface */
	public function all(): array {
		$language = $this->l10n->getLanguageCode();
		return [
			'topics' => $this->region->topicsIn($language),
			'channels' => $this->vocabulary->named('channels', $language),
			'devices' => $this->vocabulary->named('devices', $language),
			'languages' => $this->vocabulary->named('languages', $language),
			'needs' => $this->vocabulary->named('needs', $language),
			'slots' => $this->vocabulary->named('slots', $language),
			'districts' => $this->region->districts(),
			'urgencies' => $this->vocabulary->urgencies($language),
			'outcomes' => $this->vocabulary->named('outcomes', $language),
			'trainings' => $this->vocabulary->named('trainings', $language),
			'wishes' => $this->vocabulary->named('wishes', $language),
			'sessionKinds' => $this->vocabulary->named('sessionKinds', $language),
			'purposes' => $this->vocabulary->named('purposes', $language),
			'agreement' => $this->region->agreement(),
			'consent' => $this->region->consent(),
			'helpdesk' => array_values($this->helpdesk->all()),
			'actions' => $this->actions->all(),
			'accountContacts' => (object)$this->settings->accountContacts(),
			'meetingPoints' => $this->settings->meetingPoints(),
			'travelCosts' => $this->settings->text('travelCosts'),
			'privacyUrl' => $this->settings->text('privacyUrl'),
			'inclusionContact' => $this->settings->text('inclusionContact'),
			'districtWord' => $this->region->districtWord(),
			'region' => $this->region->name(),
			'today' => $this->clock->today(),
			'now' => Clock::iso($this->clock->now()),
			'asking' => [
				'deadlineHours' => $this->settings->int('askDeadlineHours'),
				'fromHour' => $this->settings->int('askFromHour'),
				'toHour' => $this->settings->int('askToHour'),
				'nextRoundByItself' => $this->settings->bool('autoNextRound'),
				'atNight' => $this->settings->bool('asksAtNight'),
				'perWeek' => $this->settings->int('asksPerWeek'),
			],
		];
	}
}
