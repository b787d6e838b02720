<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

/**
 * Every setting of the app: key (the same in the HTTP interface and in `occ config:app:set`), type, default and limits.
 *
 * `text` holds one line of at most `max` characters, `choice` one of `of`. The two lists have a form of their own,
 * see SettingsDesk.
 */
final class SettingsLexicon {
	/** @var array<string, array{default: int, min: int, max: int}> */
	public const NUMBERS = [
		// Hours a helper has to answer, as the desk proposes them.
		'askDeadlineHours' => ['default' => 48, 'min' => 1, 'max' => 720],
		// Between these hours of the day helpers hear of questions, and deadlines that are proposed end.
		'askFromHour' => ['default' => 9, 'min' => 0, 'max' => 23],
		'askToHour' => ['default' => 20, 'min' => 1, 'max' => 24],
		// How many helpers the app asks in a round that it begins by itself.
		'roundSize' => ['default' => 2, 'min' => 1, 'max' => 3],
		// How often in a week the same helper is asked; the desk can ask once more after it has read so.
		'asksPerWeek' => ['default' => 3, 'min' => 1, 'max' => 20],
		// After so many rounds, or days, without anybody found, those who coordinate the district are told.
		'stuckRounds' => ['default' => 3, 'min' => 1, 'max' => 20],
		'stuckDays' => ['default' => 7, 'min' => 1, 'max' => 90],
		// Days later those who look after all districts are told as well.
		'substituteDays' => ['default' => 2, 'min' => 1, 'max' => 30],
		// How many messages a coordinator sends to distribution lists in a day.
		'messagesPerDay' => ['default' => 5, 'min' => 1, 'max' => 50],
		// Days without an event after which a request counts as stuck.
		'staleDays' => ['default' => 7, 'min' => 1, 'max' => 90],
		// Weight of a fair load in the plan, against the fit of a pair.
		'lambda' => ['default' => 50, 'min' => 0, 'max' => 1000],
		// Days after which an open request is asked about.
		'openDays' => ['default' => 90, 'min' => 7, 'max' => 730],
		// Days after which a closed request loses what names a person.
		'closedDays' => ['default' => 30, 'min' => 1, 'max' => 365],
		// Months after which events are deleted. Not sooner: the other clocks read there whom they asked and when.
		'eventMonths' => ['default' => 12, 'min' => 4, 'max' => 36],
		// Days within which a person somebody else spoke for must agree.
		'thirdPersonDays' => ['default' => 14, 'min' => 1, 'max' => 60],
		// Hours within which a request from the public form must be confirmed.
		'publicFormHours' => ['default' => 48, 'min' => 24, 'max' => 336],
		// Months without anything after which a helper is asked, and then deleted.
		'helperInactiveMonths' => ['default' => 12, 'min' => 1, 'max' => 60],
	];

	/** @var array<string, array{default: bool}> */
	public const FLAGS = [
		// Only helpers whose data protection declaration is on file can be asked.
		'declarationRequired' => ['default' => false],
		// Handbook, platforms, helpdesk and a blank form can be read without an account.
		'publicHandbook' => ['default' => false],
		// Whether an admin has said yes or no to it: until then the settings ask.
		'publicHandbookDecided' => ['default' => false],
		// People without account can ask for help over a form.
		'publicForm' => ['default' => false],
		// After silence the app asks those in line by itself. Without it the desk is told and decides.
		'autoNextRound' => ['default' => false],
		// What the desk asks at night rings at once, and not in the morning.
		'asksAtNight' => ['default' => false],
	];

	/** @var array<string, array{default: string, of: list<string>}> */
	public const CHOICES = [
		// How many of a request's topics a helper must know: one, the first, all.
		'topicRule' => ['default' => 'any', 'of' => ['any', 'main', 'all']],
		// Whether an earlier request may lose its place for a better plan (weighted) or never (strict).
		'planMode' => ['default' => 'strict', 'of' => ['strict', 'weighted']],
		// Which of the named weights the plan uses.
		'preset' => ['default' => 'even', 'of' => ['near', 'skilled', 'even']],
	];

	/** @var array<string, array{default: string, max: int, form: 'line'|'sender'|'email'|'https'}> */
	public const TEXTS = [
		'mailSenderName' => ['default' => '', 'max' => 80, 'form' => 'sender'],
		'mailReplyTo' => ['default' => '', 'max' => 254, 'form' => 'email'],
		// The privacy notice of the party.
		'privacyUrl' => ['default' => '', 'max' => 500, 'form' => 'https'],
		// What is said about travel costs before somebody agrees to a visit.
		'travelCosts' => ['default' => '', 'max' => 300, 'form' => 'line'],
		// Whom to tell about barriers.
		'inclusionContact' => ['default' => '', 'max' => 200, 'form' => 'line'],
	];

	/** `meetingPoints`: where two can meet, by district; `helpdesk`: phone, hours and where replies go, everywhere and by district; `accountContacts`: district → whom to ask for an account. */
	public const LISTS = ['helpdesk', 'accountContacts', 'meetingPoints'];
}
