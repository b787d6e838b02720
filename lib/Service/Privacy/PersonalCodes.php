<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCP\IL10N;

/** Words for the codes that stand in somebody's own data: states, results, actions. */
class PersonalCodes {
	public function __construct(
		private IL10N $l10n,
	) {
	}

	/** @return string|null null for a value that is no code of this key */
	public function word(string $key, string $code): ?string {
		return match ($key) {
			'state' => $this->state($code),
			'action' => $this->action($code),
			'record' => $this->record($code),
			'by', 'direction', 'result', 'report', 'kind', 'declineReason', 'mailWish', 'mayBeTold', 'roles', 'answer', 'place' => $this->answer($code),
			default => null,
		};
	}

	private function state(string $code): ?string {
		$l = $this->l10n;
		return match ($code) {
			'new' => $l->t('has come in'), 'callback' => $l->t('waits for a call'), 'clarified' => $l->t('is clarified'),
			'searching' => $l->t('a helper is being looked for'), 'accepted' => $l->t('a helper said yes'), 'arranged' => $l->t('is arranged'),
			'agreed' => $l->t('is arranged'), 'cancelled' => $l->t('cancelled'),
			'done' => $l->t('has been done'), 'waiting' => $l->t('waits'), 'closed' => $l->t('is closed'), 'withdrawn' => $l->t('taken back'),
			'proposed', 'asked' => $l->t('waits for an answer'), 'declined' => $l->t('answered with no'), 'no_answer' => $l->t('no answer in time'),
			'invited' => $l->t('invited'), 'seated' => $l->t('has a place'), 'left' => $l->t('signed off'),
			'filled' => $l->t('somebody else was quicker'), 'open' => $l->t('not read yet'), 'taken' => $l->t('somebody takes care of it'),
			default => null,
		};
	}

	private function action(string $code): ?string {
		$l = $this->l10n;
		return match ($code) {
			'created', 'entered' => $l->t('made'), 'changed', 'updated' => $l->t('changed'), 'left', 'removed', 'erased' => $l->t('deleted'),
			'paused' => $l->t('paused'), 'pause_ended' => $l->t('pause ended'), 'stayed' => $l->t('wants to go on helping'), 'asked' => $l->t('asked'), 'accepted' => $l->t('said yes'),
			'declined' => $l->t('said no'), 'confirmed' => $l->t('confirmed'), 'closed' => $l->t('closed'), 'withdrawn' => $l->t('taken back'),
			'reopened' => $l->t('taken up again'), 'read_contact' => $l->t('read contact data'), 'found' => $l->t('found by phone number'),
			'exported' => $l->t('took it into a list of addresses'), 'shut_out' => $l->t('access ended'), 'let_in' => $l->t('access given again'),
			'trainings' => $l->t('noted trainings'), 'handed_over' => $l->t('handed over'), 'moved' => $l->t('changed'), 'appointed' => $l->t('role given'),
			'seat_seated', 'seat_queued' => $l->t('signed up'), 'seat_left' => $l->t('signed off'), 'seat_invited' => $l->t('invited'),
			'seat_moved_up' => $l->t('got a place'), 'seat_told' => $l->t('told by phone'), 'session_created' => $l->t('made'),
			'session_changed' => $l->t('changed'), 'session_cancelled' => $l->t('cancelled'), 'session_attendance' => $l->t('noted who was there'),
			'dismissed' => $l->t('role taken'), 'anonymised' => $l->t('made anonymous'), 'declaration' => $l->t('noted whether the declaration is on file'),
			'reported' => $l->t('told how it went'), 'contacted', 'called' => $l->t('noted a call'), 'told' => $l->t('told the person'),
			'offered' => $l->t('offered help'), 'ended' => $l->t('ended'), 'page_sent' => $l->t('sent a page of the handbook'),
			'board_opened' => $l->t('put on the board'), 'board_closed' => $l->t('taken off the board'),
			'imported' => $l->t('read in from a table'), 'import_undone' => $l->t('took back what was read in'),
			'decided' => $l->t('decided'), 'urgency' => $l->t('confirmed the urgency'), 'expired' => $l->t('ended without an answer'), 'revoked' => $l->t('consent taken back'),
			'returned' => $l->t('handed back'), 'sent' => $l->t('sent'),
			default => str_starts_with($code, 'appointment_') ? $l->t('changed an appointment') : null,
		};
	}

	private function record(string $code): ?string {
		$l = $this->l10n;
		return match ($code) {
			'request' => $l->t('request'), 'ask' => $l->t('question to a helper'), 'helper' => $l->t('offer to help'),
			'session', 'seat' => $l->t('group session'),
			'report' => $l->t('report'), 'addresses' => $l->t('list of addresses'), 'role' => $l->t('role'), 'settings' => $l->t('settings'),
			'appeal' => $l->t('appeal'), 'platforms' => $l->t('table of platforms'), 'message' => $l->t('message to a list'), 'import' => $l->t('table that was read in'),
			default => null,
		};
	}

	private function answer(string $code): ?string {
		$l = $this->l10n;
		return match ($code) {
			'self' => $l->t('on the screen'), 'phone' => $l->t('by phone'), 'paper' => $l->t('on paper'), 'third_person' => $l->t('by another person'),
			'in' => $l->t('incoming'), 'out' => $l->t('outgoing'), 'reached' => $l->t('reached'), 'not_reached' => $l->t('not reached'),
			'left_message' => $l->t('left a message'), 'note' => $l->t('a note, no call'), 'report' => $l->t('the helper told how it went'), 'closed' => $l->t('the request was closed'), 'done' => $l->t('done'), 'goes_on' => $l->t('goes on'), 'someone_else' => $l->t('somebody else, please'),
			'unsure' => $l->t('not sure'), 'contact' => $l->t('contact data and concern'), 'needs' => $l->t('what I need'),
			'not_this' => $l->t('not this one'), 'not_now' => $l->t('not now'), 'never_topic' => $l->t('never this topic'),
			'notification' => $l->t('by notification'), 'mail' => $l->t('by mail'), 'both' => $l->t('by notification and mail'), 'daily' => $l->t('by one mail a day'),
			'call' => $l->t('only that somebody called'), 'appointments' => $l->t('appointments as well'), 'everything' => $l->t('everything'),
			'help' => $l->t('I can help'), 'need' => $l->t('I need help'), 'later' => $l->t('ask me later'), 'no' => $l->t('no, not now'),
			'mine' => $l->t('at the home of the helper'), 'yours' => $l->t('at the home of the person'), 'point' => $l->t('at a meeting point'),
			'helpdesk' => $l->t('at the telephone'), 'coordination' => $l->t('Coordination'),
			'office_hour' => $l->t('Office hour'), 'training' => $l->t('Training'), 'round_table' => $l->t('Round table'),
			'member' => $l->t('Member'), 'helper' => $l->t('Helper'), 'intake' => $l->t('Intake'), 'coordinator' => $l->t('Coordination'),
			'editor' => $l->t('Handbook'), 'executive' => $l->t('Executive (figures only)'), 'trust' => $l->t('Person of trust'), 'admin' => $l->t('Administration'),
			default => null,
		};
	}
}
